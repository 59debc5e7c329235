package org.throughline.promise.ui;

import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.formlayout.FormLayout;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.timepicker.TimePicker;
import com.vaadin.flow.router.BeforeEvent;
import com.vaadin.flow.router.HasUrlParameter;
import com.vaadin.flow.router.Route;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.time.format.TextStyle;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Collectors;
import org.throughline.base.BrokenRule;
import org.throughline.base.access.NotAllowed;
import org.throughline.base.ui.MainLayout;
import org.throughline.base.ui.Page;
import org.throughline.base.ui.component.ErrorSummary;
import org.throughline.base.ui.component.SectionCard;
import org.throughline.base.ui.component.SendButton;
import org.throughline.base.ui.component.Toast;
import org.throughline.organisation.Permission;
import org.throughline.organisation.RequiresPermission;
import org.throughline.organisation.UnitSummary;
import org.throughline.organisation.Units;
import org.throughline.promise.BusinessTime;
import org.throughline.promise.CalendarRefused;
import org.throughline.promise.CalendarSummary;

/** When a place works, by which every deadline is counted. A change counts for deadlines that are made from then on. */
@Route(value = "calendar", layout = MainLayout.class)
@RequiresPermission(Permission.MANAGE_PEOPLE)
class CalendarView extends Page implements HasUrlParameter<String> {

    private final transient BusinessTime time;
    private final transient Units units;
    private final ErrorSummary errors = new ErrorSummary();
    private final CheckboxGroup<DayOfWeek> days = new CheckboxGroup<>(getTranslation("calendar.days"));
    private final TimePicker opens = new TimePicker(getTranslation("calendar.opens"));
    private final TimePicker closes = new TimePicker(getTranslation("calendar.closes"));
    private final TextArea holidays = new TextArea(getTranslation("calendar.holidays"));
    private final Paragraph source = new Paragraph();
    private UUID unitId = new UUID(0, 0);

    CalendarView(BusinessTime time, Units units) {
        super("");
        this.time = time;
        this.units = units;
        addClassName("narrow");
        days.setItems(DayOfWeek.values());
        days.setItemLabelGenerator(day -> day.getDisplayName(TextStyle.FULL_STANDALONE, getLocale()));
        holidays.setHelperText(getTranslation("calendar.holidaysHint"));
        FormLayout fields = new FormLayout(days, opens, closes, holidays);
        fields.setResponsiveSteps(new FormLayout.ResponsiveStep("0", 1));
        SectionCard card = new SectionCard(getTranslation("calendar.card"));
        source.addClassName("muted");
        card.add(source, errors, fields, new SendButton(getTranslation("calendar.save"), this::save));
        add(card);
    }

    @Override
    public void setParameter(BeforeEvent event, String code) {
        UnitSummary unit = units.byCode(code).orElseThrow(NotAllowed::new);
        unitId = unit.id();
        CalendarSummary calendar = time.calendar(unitId);
        header().title(getTranslation("calendar.title", unit.name()))
                .lede(getTranslation("calendar.lede", unit.zone().getId()));
        days.setValue(calendar.days());
        opens.setValue(calendar.opens());
        closes.setValue(calendar.closes());
        holidays.setValue(new TreeSet<>(calendar.holidays())
                .stream().map(LocalDate::toString).collect(Collectors.joining("\n")));
        source.removeAll();
        source.add(
                unitId.equals(calendar.unitId())
                        ? getTranslation("calendar.own", calendar.name())
                        : calendar.unitId() == null
                                ? getTranslation("calendar.usual")
                                : getTranslation("calendar.inherited", calendar.name()));
        source.add(new Anchor("people?unit=" + unit.code(), " " + getTranslation("calendar.back")));
    }

    private void save() {
        errors.clear();
        try {
            if (opens.getValue() == null || closes.getValue() == null) {
                throw new CalendarRefused("calendar.hours");
            }
            time.setCalendar(unitId, days.getValue(), opens.getValue(), closes.getValue(), readHolidays());
        } catch (BrokenRule refused) {
            errors.show(refused);
            return;
        }
        Toast.show(getTranslation("calendar.saved"));
    }

    private Set<LocalDate> readHolidays() {
        Set<LocalDate> read = new TreeSet<>();
        for (String written : holidays.getValue().split("[\\s,;]+", -1)) {
            if (!written.isEmpty()) {
                try {
                    read.add(LocalDate.parse(written));
                } catch (DateTimeParseException noDay) {
                    throw new CalendarRefused("calendar.noDate", written);
                }
            }
        }
        return read;
    }
}
