package org.pressmark;

import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.pressmark.job.Settings;
import org.springframework.boot.context.properties.bind.Bindable;
import org.springframework.boot.context.properties.bind.Binder;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.boot.context.properties.source.ConfigurationProperty;
import org.springframework.boot.context.properties.source.ConfigurationPropertyName;
import org.springframework.boot.context.properties.source.ConfigurationPropertySource;
import org.springframework.boot.context.properties.source.ConfigurationPropertySources;
import org.springframework.boot.context.properties.source.ConfigurationPropertyState;
import org.springframework.boot.origin.Origin;
import org.springframework.boot.origin.PropertySourceOrigin;
import org.springframework.boot.origin.TextResourceOrigin;
import org.springframework.core.env.CommandLinePropertySource;
import org.springframework.core.env.Environment;
import org.springframework.core.env.StandardEnvironment;
import org.springframework.core.io.Resource;

/** Finds out where each component of {@link Configuration} has its value from. */
final class SettingOrigins {

    private final Environment environment;
    private final Settings settings;

    SettingOrigins(Environment environment, Settings settings) {
        this.environment = environment;
        this.settings = settings;
    }

    /** The full names of all settings, in the order of their description. */
    static List<String> names() {
        return Arrays.stream(Configuration.class.getRecordComponents())
                .map(component -> nameOf(component).toString())
                .toList();
    }

    /** All settings, in the order of their description. */
    List<Setting> all() {
        return Arrays.stream(Configuration.class.getRecordComponents())
                .map(this::setting)
                .toList();
    }

    private static ConfigurationPropertyName nameOf(RecordComponent component) {
        String dashed = component.getName().replaceAll("([A-Z])", "-$1").toLowerCase(Locale.ROOT);
        return ConfigurationPropertyName.of(SettingsReader.PREFIX + "." + dashed);
    }

    private Setting setting(RecordComponent component) {
        ConfigurationPropertyName name = nameOf(component);
        for (ConfigurationPropertySource source : ConfigurationPropertySources.get(environment)) {
            if (holds(source, name)) {
                return new Setting(name.toString(), given(component, name), origin(source, name));
            }
        }
        return new Setting(name.toString(), byDefault(component), "default");
    }

    private static boolean holds(ConfigurationPropertySource source, ConfigurationPropertyName name) {
        return source.getConfigurationProperty(name) != null
                || source.containsDescendantOf(name) == ConfigurationPropertyState.PRESENT;
    }

    private String given(RecordComponent component, ConfigurationPropertyName name) {
        Binder binder = Binder.get(environment);
        if (component.getType() == List.class) {
            var several = binder.bind(name, Bindable.listOf(String.class));
            return several.isBound() ? String.join(", ", several.get()) : "";
        }
        var one = binder.bind(name, Bindable.of(String.class));
        return one.isBound() ? one.get() : "";
    }

    /** What stands in the place of a setting that was not given; some defaults depend on the machine or on other settings. */
    private String byDefault(RecordComponent component) {
        return switch (component.getName()) {
            case "threads" -> String.valueOf(settings.threads());
            case "work" -> settings.work().toString();
            case "ignore" -> String.join(", ", settings.ignore());
            case "export" -> "none";
            case "ocrLanguages" -> "those of eng, fra, deu that are installed";
            default -> declaredDefault(component.getName());
        };
    }

    /** The annotation stands on the parameter of the record's constructor and not on its component. */
    private static String declaredDefault(String component) {
        return Arrays.stream(Configuration.class.getDeclaredConstructors()[0].getParameters())
                .filter(parameter -> parameter.getName().equals(component))
                .map(parameter -> Optional.ofNullable(parameter.getAnnotation(DefaultValue.class)))
                .flatMap(Optional::stream)
                .map(value -> String.join(", ", value.value()))
                .findFirst()
                .orElse("");
    }

    private static String origin(ConfigurationPropertySource source, ConfigurationPropertyName name) {
        return Optional.ofNullable(source.getConfigurationProperty(name))
                .or(() -> Optional.ofNullable(source.getConfigurationProperty(name.append("[0]"))))
                .map(ConfigurationProperty::getOrigin)
                .map(SettingOrigins::told)
                .orElse("unknown");
    }

    private static String told(Origin origin) {
        if (origin instanceof TextResourceOrigin text) {
            return told(text);
        }
        if (!(origin instanceof PropertySourceOrigin named)) {
            return origin.toString();
        }
        if (named.getOrigin() instanceof TextResourceOrigin text) {
            return told(text);
        }
        return switch (named.getPropertySource().getName()) {
            case CommandLinePropertySource.COMMAND_LINE_PROPERTY_SOURCE_NAME -> "command line";
            case StandardEnvironment.SYSTEM_ENVIRONMENT_PROPERTY_SOURCE_NAME ->
                "environment variable " + named.getPropertyName();
            case StandardEnvironment.SYSTEM_PROPERTIES_PROPERTY_SOURCE_NAME ->
                "Java option -D" + named.getPropertyName();
            default -> named.getPropertySource().getName();
        };
    }

    private static String told(TextResourceOrigin text) {
        String file = Optional.ofNullable(text.getResource())
                .map(Resource::getFilename)
                .orElse("pressmark.properties");
        return "file " + file
                + Optional.ofNullable(text.getLocation())
                        .map(place -> ", line " + (place.getLine() + 1))
                        .orElse("");
    }
}
