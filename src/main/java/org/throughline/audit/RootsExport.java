package org.throughline.audit;

import java.io.IOException;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/**
 * Brings roots out of the database into the file, after their transaction.
 *
 * <p>A file that could not be written gets everything that it misses the next time.
 */
@Component
class RootsExport {

    private static final Logger log = LoggerFactory.getLogger(RootsExport.class);

    private final Roots roots;
    private final AuditSettings settings;

    RootsExport(Roots roots, AuditSettings settings) {
        this.roots = roots;
        this.settings = settings;
    }

    /** Takes a root, writes it out and returns its number. */
    synchronized long takeAndExport() throws IOException {
        long no = roots.take();
        RootsFile file = file();
        for (long next = file.lastNo() + 1; next <= no; next++) {
            Optional<Root> root = roots.find(next);
            if (root.isEmpty()) {
                log.error("Root {} of the audit log is not in the database any more", next);
                break;
            }
            file.append(root.get());
        }
        return no;
    }

    /** The file, whether it exists or not. */
    RootsFile file() {
        return new RootsFile(settings.roots(), null);
    }
}
