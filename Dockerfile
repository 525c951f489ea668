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
ARG COMMIT=unknown
RUN --mount=type=cache,target=/root/.m2 \
    mvn -B -q package -Dmaven.test.skip=true -Dnpm.skip=true -Dspotless.check.skip=true -Dmeedoen.commit=$COMMIT
RUN <<EOF
set -e
# the servers and the mail catcher have their own containers
rm -f standalone/target/lib/embedded-postgres-binaries-* standalone/target/lib/kafka_2.13-*
for service in gateway signup-service capacity-service notification-service; do
    java -Djarmode=tools -jar $service/target/$service-*.jar extract --layers --application-filename service.jar \
        --destination /layers/$service
done
EOF

FROM eclipse-temurin:25-jre AS base
RUN useradd --system --uid 10001 --shell /usr/sbin/nologin meedoen
WORKDIR /meedoen
# a number, as Kubernetes cannot verify that a named user is not root
USER 10001

# Tools, started by class name: the sample loader, the ACLs of Kafka and the consistency check.
FROM base AS tools
COPY --from=java /meedoen/standalone/target/lib/ lib/
COPY --from=java /meedoen/standalone/target/standalone-*.jar lib/
ENTRYPOINT ["java", "-XX:+UseSerialGC", "-XX:MaxRAMPercentage=60", "--enable-native-access=ALL-UNNAMED", \
    "--sun-misc-unsafe-memory-access=allow", "-cp", "lib/*"]

FROM base AS service
COPY --chmod=0755 docker/start docker/healthy /usr/local/bin/
HEALTHCHECK --interval=15s --timeout=5s --retries=4 --start-period=5m --start-interval=2s CMD ["healthy"]
ENTRYPOINT ["start"]
ARG SERVICE
COPY --from=java /layers/${SERVICE}/dependencies/ ./
COPY --from=java /layers/${SERVICE}/spring-boot-loader/ ./
COPY --from=java /layers/${SERVICE}/snapshot-dependencies/ ./
COPY --from=java /layers/${SERVICE}/application/ ./
