package gallery;

import com.vaadin.flow.spring.SpringBootAutoConfiguration;
import com.vaadin.flow.spring.VaadinScopesConfig;
import com.vaadin.flow.spring.annotation.EnableVaadin;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.SpringBootConfiguration;
import org.springframework.boot.autoconfigure.ImportAutoConfiguration;
import org.springframework.boot.autoconfigure.http.HttpMessageConvertersAutoConfiguration;
import org.springframework.boot.autoconfigure.web.servlet.DispatcherServletAutoConfiguration;
import org.springframework.boot.autoconfigure.web.servlet.ServletWebServerFactoryAutoConfiguration;
import org.springframework.boot.autoconfigure.web.servlet.WebMvcAutoConfiguration;
import org.springframework.boot.autoconfigure.web.servlet.error.ErrorMvcAutoConfiguration;
import org.springframework.boot.autoconfigure.websocket.servlet.WebSocketServletAutoConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.ComponentScan;
import org.springframework.context.annotation.ComponentScan.Filter;
import org.springframework.context.annotation.FilterType;
import org.throughline.base.access.Actor;
import org.throughline.base.access.CurrentPerson;
import org.throughline.base.ui.NavigationEntry;
import org.throughline.base.ui.NavigationGroup;
import org.throughline.base.ui.NewEntry;
import org.throughline.base.ui.component.Icons;
import org.throughline.organisation.DemoPeople;
import org.throughline.organisation.DemoPeople.DemoPerson;

/** Starts the frame and the gallery on a fixed afternoon, with a built front end in `target/classes`. */
@SpringBootConfiguration
@ImportAutoConfiguration({
    ServletWebServerFactoryAutoConfiguration.class,
    DispatcherServletAutoConfiguration.class,
    WebMvcAutoConfiguration.class,
    HttpMessageConvertersAutoConfiguration.class,
    ErrorMvcAutoConfiguration.class,
    WebSocketServletAutoConfiguration.class,
    SpringBootAutoConfiguration.class,
    VaadinScopesConfig.class
})
@EnableVaadin({"gallery", "org.throughline.base.ui", "org.throughline.organisation.ui"})
@ComponentScan(
        basePackages = {"org.throughline.base.i18n", "org.throughline.base.ui"},
        excludeFilters = @Filter(type = FilterType.REGEX, pattern = "org\\.throughline\\.base\\.ui\\.form\\..*"))
public class Gallery {

    static final Instant NOW = Instant.parse("2026-11-24T14:20:00Z");

    public static void main(String[] arguments) {
        SpringApplication.run(Gallery.class, arguments);
    }

    @Bean
    Clock clock() {
        return Clock.fixed(NOW, ZoneOffset.UTC);
    }

    @Bean
    CurrentPerson currentPerson() {
        return () -> Optional.of(new Actor(new UUID(0, 1), "Amira Khan"));
    }

    @Bean
    NavigationEntry work() {
        return place(NavigationGroup.DO, 10, "gallery.work", Icons.WORK, WorkGallery.class, 1);
    }

    @Bean
    NavigationEntry sessions() {
        return place(NavigationGroup.DO, 20, "gallery.sessions", Icons.SESSION, RoomGallery.class, 3);
    }

    @Bean
    NavigationEntry states() {
        return place(NavigationGroup.DO, 30, "gallery.states", Icons.ACTION, StatesGallery.class, 2);
    }

    @Bean
    NavigationEntry barriers() {
        return place(NavigationGroup.DO, 40, "gallery.barriers", Icons.BARRIER, LadderGallery.class, 4);
    }

    @Bean
    NavigationEntry board() {
        return place(NavigationGroup.GOVERN, 20, "gallery.board", Icons.BOARD, DiagramGallery.class, 0);
    }

    @Bean
    NavigationEntry people() {
        return place(NavigationGroup.RUN, 20, "gallery.people", Icons.PEOPLE, FieldsGallery.class, 0);
    }

    @Bean
    NewEntry session() {
        return new NewEntry(1, "gallery.sessions", Icons.SESSION, RoomGallery.class, () -> true);
    }

    @Bean
    DemoPeople demoPeople() {
        return () -> List.of(
                new DemoPerson("asha", "Asha Patel", "facilitates sessions in Leeds"),
                new DemoPerson("joe", "Joe Mensah", "leads the night shift of Pick A"),
                new DemoPerson("marta", "Marta Lindqvist", "runs the site in Leeds"),
                new DemoPerson("ruth", "Ruth Adeyemi", "chairs the governance board"),
                new DemoPerson("ben", "Ben Osei", "writes the minutes of the board"),
                new DemoPerson("lena", "Lena Fischer", "verifies that actions worked"),
                new DemoPerson("ines", "Ines Duarte", "looks after processes and roles"));
    }

    private static NavigationEntry place(
            NavigationGroup group,
            int order,
            String key,
            Icons icon,
            Class<? extends com.vaadin.flow.component.Component> view,
            int phonePlace) {
        return NavigationEntry.of(group, order, key, icon, view, phonePlace, () -> true);
    }
}
