# One file for all services: docker build --build-arg SERVICE=signup-service .

FROM node:22-bookworm-slim AS web
WORKDIR /meedoen/web
COPY web/package.json web/package-lock.json web/.npmrc ./
RUN --mount=type=cache,target=/root/.npm npm ci
COPY web/ ./
RUN npm run build

FROM maven:3.9-eclipse-temurin-25 AS java
WORKDIR /meedoen
COPY . .
COPY --from=web /meedoen/web/dist web/dist
RUN --mount=type=cache,target=/root/.m2 \
    mvn -B -q package -Dmaven.test.skip=true -Dnpm.skip=true -Dspotless.check.skip=true
RUN <<EOF
set -e
for service in gateway signup-service capacity-service notification-service; do
    java -Djarmode=tools -jar $service/target/$service-*.jar extract --layers --application-filename service.jar \
        --destination /layers/$service
done
EOF

FROM eclipse-temurin:25-jre AS base
RUN useradd --system --uid 10001 --shell /usr/sbin/nologin meedoen
WORKDIR /meedoen
USER meedoen

# Loads the sample congress through the front door, as an organiser would. It stays, as `up --wait` takes whatever ends
# for a failure.
FROM base AS sample
COPY --from=java /meedoen/standalone/target/lib/jackson-*.jar lib/
COPY --from=java /meedoen/standalone/target/standalone-*.jar lib/
HEALTHCHECK --interval=1m --start-period=5m --start-interval=1s CMD ["test", "-e", "/tmp/loaded"]
ENTRYPOINT ["sh", "-c", "java -cp 'lib/*' org.meedoen.standalone.sample.SampleLoader && touch /tmp/loaded && exec sleep infinity"]

FROM base AS service
COPY --chmod=0755 docker/start docker/healthy /usr/local/bin/
HEALTHCHECK --interval=15s --timeout=5s --retries=4 --start-period=5m --start-interval=2s CMD ["healthy"]
ENTRYPOINT ["start"]
ARG SERVICE
COPY --from=java /layers/${SERVICE}/dependencies/ ./
COPY --from=java /layers/${SERVICE}/spring-boot-loader/ ./
COPY --from=java /layers/${SERVICE}/snapshot-dependencies/ ./
COPY --from=java /layers/${SERVICE}/application/ ./
