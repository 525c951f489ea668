package org.meedoen.gateway.visitor;

import java.util.List;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/** @param trustedProxies addresses and networks whose forwarded headers are trusted; none by default */
@ConfigurationProperties("meedoen.visitor")
record VisitorSettings(@DefaultValue List<String> trustedProxies) {}
