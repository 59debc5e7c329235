package org.throughline.audit;

import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.Ordered;
import org.springframework.transaction.annotation.EnableTransactionManagement;

/**
 * Settings of the record.
 *
 * <p>The transaction of a use case is opened around everything else that surrounds it, so that the record of a command
 * ({@link CommandRecorder}) is inside.
 */
@Configuration(proxyBeanMethods = false)
@EnableTransactionManagement(proxyTargetClass = true, order = Ordered.LOWEST_PRECEDENCE - 1_000)
@EnableConfigurationProperties(AuditSettings.class)
class AuditConfiguration {}
