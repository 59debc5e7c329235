package org.throughline.demo;

import java.nio.charset.StandardCharsets;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;
import org.throughline.base.form.FormFiles;

/** Files that people of the demo world show for what they did. */
@Component
@Profile("demo")
class DemoProof {

    private final FormFiles files;
    private final DemoTasks tasks;

    DemoProof(FormFiles files, DemoTasks tasks) {
        this.files = files;
        this.tasks = tasks;
    }

    /**
     * Keeps a short text as a file.
     *
     * @return its id, as a form sends it
     */
    String note(String by, String name, String text) {
        return tasks.as(
                by,
                () -> files.store(name, "text/plain", text.getBytes(StandardCharsets.UTF_8))
                        .toString());
    }
}
