package org.throughline.board.ui;

import com.vaadin.flow.component.Component;
import java.util.Arrays;
import java.util.stream.Collectors;
import org.throughline.board.BoardRooms.Room;

/** Says in words what the quorum lacks. */
final class QuorumWords {

    private QuorumWords() {}

    static String sentence(Component reader, Room room) {
        String missing = Arrays.stream(room.meeting().missing().split(",", -1))
                .filter(word -> !word.isBlank())
                .map(word -> reader.getTranslation("board.missing." + word))
                .collect(Collectors.joining(", "));
        return reader.getTranslation("board.quorum.sentence", room.filled(), missing);
    }
}
