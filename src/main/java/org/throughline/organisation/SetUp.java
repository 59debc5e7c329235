package org.throughline.organisation;

import java.util.function.Supplier;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/**
 * Lets the demo world and tests make units and people before there is anybody who may.
 *
 * <p>Exists in those two profiles only; opens the permission door for one piece of work in one thread.
 */
@Component
@Profile({"demo", "test"})
public class SetUp {

    private final SettingUp settingUp;

    SetUp(SettingUp settingUp) {
        this.settingUp = settingUp;
    }

    /** Does something with every permission open. */
    public <T> T run(Supplier<T> work) {
        return settingUp.run(work);
    }
}
