package org.throughline;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;

/** The application: one deployable, feature packages beside each other. */
@SpringBootApplication
public class Throughline {

    public static void main(String[] arguments) {
        SpringApplication.run(Throughline.class, arguments);
    }
}
