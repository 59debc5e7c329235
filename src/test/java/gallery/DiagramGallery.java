package gallery;

import com.vaadin.flow.router.Route;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Set;
import org.springframework.core.io.ClassPathResource;
import org.throughline.base.ui.MainLayout;
import org.throughline.base.ui.Page;
import org.throughline.base.ui.component.SectionCard;
import org.throughline.base.ui.diagram.BpmnView;

@Route(value = "gallery/diagram", layout = MainLayout.class)
class DiagramGallery extends Page {

    DiagramGallery() throws IOException {
        super("Where it stands");
        String xml = new ClassPathResource("bpmn/learning-cycle.bpmn").getContentAsString(StandardCharsets.UTF_8);
        SectionCard card = new SectionCard("Map");
        card.add(new BpmnView(xml, "Step 3 of 5. Before: Joe passed it up. Now: Amira answers. Next: Operations.")
                .current(Set.of("userTask_settleAndChoose")));
        add(card);
    }
}
