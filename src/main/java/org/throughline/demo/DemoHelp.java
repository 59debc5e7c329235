package org.throughline.demo;

import java.util.Map;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;
import org.throughline.help.AskForSupport;
import org.throughline.help.SupportRequests;

/** Two people who asked for help: one was answered and it helped, one waits for somebody to take it. */
@Component
@Profile("demo")
class DemoHelp {

    private final SupportRequests requests;
    private final DemoTasks tasks;
    private String answered = "";

    DemoHelp(SupportRequests requests, DemoTasks tasks) {
        this.requests = requests;
        this.tasks = tasks;
    }

    void tell(DemoDiary diary) {
        diary.on(
                4,
                "09:25",
                () -> answered = ask("tom", "Where do I see what became of what I said in a session?", "sessions"));
        diary.on(4, "11:40", () -> tasks.send("quinn", answered, "userTask_takeRequest", Map.of()));
        diary.on(
                3,
                "09:10",
                () -> tasks.send(
                        "quinn",
                        answered,
                        "userTask_answerRequest",
                        Map.of("what", "Open the session and look under Answers: each note shows what it led to.")));
        diary.on(3, "13:50", () -> tasks.send("tom", answered, "userTask_sayIfHelped", Map.of("didItHelp", "true")));
        diary.on(
                0,
                "15:20",
                () -> ask("amina", "Who can show me how to try a small change before we keep it?", "actions"));
    }

    private String ask(String userName, String need, String page) {
        return tasks.as(userName, () -> requests.ask(new AskForSupport(need, page)))
                .ref();
    }
}
