package org.throughline.demo;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;

/**
 * Settings of the demo world.
 *
 * @param now what the clock shows when a new demo world starts, null for the real time; environment variable
 *     `THROUGHLINE_DEMO_NOW`, an instant with offset such as `2026-12-01T09:55:00Z`
 */
@ConfigurationProperties("throughline.demo")
record DemoWorldSettings(@Nullable Instant now) {}
