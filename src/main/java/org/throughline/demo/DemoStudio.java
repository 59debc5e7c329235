package org.throughline.demo;

import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;
import org.throughline.studio.DescribeRelease;
import org.throughline.studio.ModelKind;
import org.throughline.studio.ModelName;
import org.throughline.studio.Models;
import org.throughline.studio.ReleaseFiles;
import org.throughline.studio.Releases;

/** One change of a decision table that Sam is writing; nobody was asked about it yet. */
@Component
@Profile("demo")
class DemoStudio {

    private static final ModelName CLOCKS = new ModelName(ModelKind.TABLE, "clocks-and-rights");
    private static final String THREE_DAYS = "(?<before>then_release_review_amount\">\\s*<text>)3(?<after></text>)";

    private final Releases releases;
    private final ReleaseFiles files;
    private final Models models;
    private final DemoTasks tasks;

    DemoStudio(Releases releases, ReleaseFiles files, Models models, DemoTasks tasks) {
        this.releases = releases;
        this.files = files;
        this.models = models;
        this.tasks = tasks;
    }

    void tell(DemoDiary diary) {
        diary.on(1, "15:40", () -> tasks.as("sam", this::write));
    }

    private String write() {
        String ref = releases.begin(new DescribeRelease(
                "Reviews of process changes within two working days",
                "Three days are long when people wait for a form that is clear.",
                "Tara and I are two; when one is away, the other is asked more often."));
        files.write(ref, CLOCKS, models.of(CLOCKS).source().replaceFirst(THREE_DAYS, "${before}2${after}"), null);
        files.leave(ref, CLOCKS);
        return ref;
    }
}
