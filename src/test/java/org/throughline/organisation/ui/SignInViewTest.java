package org.throughline.organisation.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.PasswordField;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.Location;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.mockito.Mockito;
import org.springframework.beans.factory.support.StaticListableBeanFactory;
import org.throughline.base.ui.Screen;
import org.throughline.organisation.DemoPeople;
import org.throughline.organisation.DemoPeople.DemoPerson;
import org.throughline.organisation.FirstRun;
import org.throughline.organisation.security.SignInWays;

@ExtendWith(Screen.class)
class SignInViewTest {

    private final StaticListableBeanFactory beans = new StaticListableBeanFactory();
    private final SignInWays ways = Mockito.mock(SignInWays.class);
    private final FirstRun firstRun = Mockito.mock(FirstRun.class);

    @BeforeEach
    void namesAndPasswords() {
        Mockito.when(ways.byPassword()).thenReturn(true);
    }

    @Test
    void theButtonOfTheOrganisationsOwnSignInStandsThereOnlyWhereItIsConfigured() {
        assertThat(ways()).isEmpty();

        Mockito.when(ways.bySingleSignOn()).thenReturn(true);
        Mockito.when(ways.singleSignOnName()).thenReturn("Meridian");
        Mockito.when(ways.singleSignOnAddress()).thenReturn("oauth2/authorization/organisation");

        assertThat(ways()).containsExactly("Sign in with Meridian");
    }

    private List<String> ways() {
        return _find(view(), Anchor.class).stream()
                .filter(way -> way.getHref().equals("oauth2/authorization/organisation"))
                .map(Anchor::getText)
                .toList();
    }

    @Test
    void withoutPasswordsNobodyIsAskedForOne() {
        Mockito.when(ways.byPassword()).thenReturn(false);
        Mockito.when(ways.bySingleSignOn()).thenReturn(true);
        Mockito.when(ways.singleSignOnName()).thenReturn("Meridian");
        Mockito.when(ways.singleSignOnAddress()).thenReturn("oauth2/authorization/organisation");

        assertThat(_find(view(), PasswordField.class)).isEmpty();
    }

    @Test
    void whereNobodyWorksYetTheFirstPageIsTheFirstRun() {
        Mockito.when(firstRun.isOpen()).thenReturn(true);
        BeforeEnterEvent event = Mockito.mock(BeforeEnterEvent.class);

        view().beforeEnter(event);

        Mockito.verify(event).forwardTo(FirstRun.PATH);
    }

    @Test
    void theDoorIsAPlainFormThatPasswordKeepersKnow() {
        SignInView view = view();
        HtmlForm form = _get(view, HtmlForm.class);
        assertThat(form.getElement().getAttribute("method")).isEqualTo("post");
        assertThat(form.getElement().getAttribute("action")).isEqualTo("login");
        assertThat(_get(form, TextField.class).getElement().getAttribute("name"))
                .isEqualTo("username");
        assertThat(_get(form, PasswordField.class).getElement().getAttribute("name"))
                .isEqualTo("password");
        assertThat(_find(view, H1.class)).hasSize(1);
    }

    @Test
    void nobodyIsOfferedOutsideTheDemoWorld() {
        assertThat(_find(view(), H2.class)).isEmpty();
    }

    @Test
    void inTheDemoWorldEachPersonIsOneGestureAway() {
        DemoPeople people = () -> List.of(
                new DemoPerson("asha", "Asha Patel", "facilitates sessions"),
                new DemoPerson("joe", "Joe Mensah", "leads the night shift"));
        beans.addBean("people", people);
        SignInView view = view();
        assertThat(_find(view, DemoPersonCard.class))
                .extracting(card -> card.getElement().getTextRecursively())
                .containsExactly("APAsha Patelfacilitates sessions", "JMJoe Mensahleads the night shift");
        assertThat(_find(view, HiddenField.class).get(0).getElement().getAttribute("value"))
                .isEqualTo("asha");
    }

    @Test
    void aRefusalSaysWhatToCheckAndNotWhichPartWasWrong() {
        assertThat(messageAfter("login?error"))
                .startsWith("The name or the password is not right.")
                .doesNotContain("does not exist");
        assertThat(messageAfter("login?single=unknown")).contains("Ask an administrator to link you");
        assertThat(messageAfter("login?single=refused")).contains("did not work");
        assertThat(messageAfter("login?logout")).isEqualTo("You have signed out.");
        assertThat(messageAfter("login")).isEmpty();
    }

    private String messageAfter(String address) {
        SignInView view = view();
        BeforeEnterEvent event = Mockito.mock(BeforeEnterEvent.class);
        Mockito.when(event.getLocation()).thenReturn(new Location(address));
        view.beforeEnter(event);
        return _find(view, Paragraph.class).stream()
                .filter(line -> line.getElement().hasAttribute("role"))
                .map(Paragraph::getText)
                .findFirst()
                .orElse("");
    }

    private SignInView view() {
        SignInView view = new SignInView(beans.getBeanProvider(DemoPeople.class), ways, firstRun);
        UI.getCurrent().add(view);
        return view;
    }
}
