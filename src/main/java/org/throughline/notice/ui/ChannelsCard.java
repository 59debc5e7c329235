package org.throughline.notice.ui;

import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import java.util.Arrays;
import org.throughline.base.ui.component.SectionCard;
import org.throughline.base.ui.component.Toast;
import org.throughline.notice.ChannelPolicy;
import org.throughline.notice.NoticeChannel;
import org.throughline.notice.NoticeKind;
import org.throughline.notice.NoticePreferences;
import org.throughline.notice.NoticeWishes;

/** How a person wants to be told about each kind of notice; a choice counts at once. */
class ChannelsCard extends SectionCard {

    private final transient NoticePreferences preferences;

    ChannelsCard(NoticePreferences preferences) {
        super("");
        this.preferences = preferences;
        heading(getTranslation("notice.mail.heading"));
        NoticeWishes wishes = preferences.mine();
        add(new Paragraph(whereTo(wishes)));
        for (NoticeKind kind : NoticeKind.values()) {
            add(choice(kind, wishes.channel(kind)));
        }
    }

    private String whereTo(NoticeWishes wishes) {
        if (!wishes.mailIsSetUp()) {
            return getTranslation("notice.mail.notSetUp");
        }
        return wishes.address() == null
                ? getTranslation("notice.mail.noAddress")
                : getTranslation("notice.mail.address", wishes.address());
    }

    private RadioButtonGroup<NoticeChannel> choice(NoticeKind kind, NoticeChannel chosen) {
        RadioButtonGroup<NoticeChannel> group = new RadioButtonGroup<>(getTranslation("notice.kind." + kind));
        group.setWidthFull();
        group.setHelperText(getTranslation("notice.kind." + kind + ".what"));
        group.setItems(Arrays.stream(NoticeChannel.values())
                .filter(channel -> ChannelPolicy.allows(kind, channel))
                .toList());
        group.setItemLabelGenerator(channel -> getTranslation("notice.channel." + channel));
        group.setValue(chosen);
        group.addValueChangeListener(change -> {
            preferences.choose(kind, change.getValue());
            Toast.show(getTranslation("notice.saved"));
        });
        return group;
    }
}
