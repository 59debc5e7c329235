package org.throughline;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.context.annotation.FullyQualifiedAnnotationBeanNameGenerator;
import org.throughline.audit.AuditCommandLine;
import org.throughline.promise.LedgerCommandLine;

/**
 * The application: one deployable, feature packages beside each other.
 *
 * <p>Beans are named by their whole class name, so that two features may use the same word.
 */
@SpringBootApplication(nameGenerator = FullyQualifiedAnnotationBeanNameGenerator.class)
public class Throughline {

    public static void main(String[] arguments) {
        if (AuditCommandLine.isMeant(arguments)) {
            System.exit(AuditCommandLine.run(arguments));
        }
        if (LedgerCommandLine.isMeant(arguments)) {
            System.exit(LedgerCommandLine.run(arguments));
        }
        SpringApplication.run(Throughline.class, arguments);
    }
}
