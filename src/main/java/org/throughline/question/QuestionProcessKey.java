package org.throughline.question;

/** The name of the model. */
public final class QuestionProcessKey {

    public static final String KEY = "task-question";

    private QuestionProcessKey() {}
}
