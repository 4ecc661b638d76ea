package org.pressmark;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.pressmark.job.Settings;
import org.springframework.boot.context.config.ConfigDataEnvironmentPostProcessor;
import org.springframework.boot.context.properties.bind.BindException;
import org.springframework.boot.context.properties.bind.BindHandler;
import org.springframework.boot.context.properties.bind.Bindable;
import org.springframework.boot.context.properties.bind.Binder;
import org.springframework.boot.context.properties.bind.UnboundConfigurationPropertiesException;
import org.springframework.boot.context.properties.bind.handler.NoUnboundElementsBindHandler;
import org.springframework.boot.context.properties.source.ConfigurationPropertySource;
import org.springframework.boot.context.properties.source.ConfigurationPropertySources;
import org.springframework.core.env.PropertySource;
import org.springframework.core.env.SimpleCommandLinePropertySource;
import org.springframework.core.env.StandardEnvironment;
import org.springframework.util.unit.DataSize;

/**
 * Reads the settings in Spring's order: command line, environment, {@code pressmark.properties}, default. That is done before Spring
 * makes its beans, so that a wrong setting is told in one sentence and costs no time.
 */
final class SettingsReader {

    /** Makes Spring look for {@code pressmark.properties} instead of {@code application.properties}. */
    static final String CONFIG_NAME = "--spring.config.name=pressmark";

    /** What the name of every setting begins with. */
    static final String PREFIX = "pressmark";

    /** These may hold names that begin like a setting and are none. */
    private static final Set<String> SHARED_SOURCES = Set.of(
            StandardEnvironment.SYSTEM_ENVIRONMENT_PROPERTY_SOURCE_NAME,
            StandardEnvironment.SYSTEM_PROPERTIES_PROPERTY_SOURCE_NAME);

    private SettingsReader() {}

    /**
     * The settings, with {@code properties} of the form {@code --pressmark.input=folder} before all others.
     *
     * @throws Refused if a setting is unknown or cannot be what it is
     */
    static Settings read(List<String> properties) {
        return configuration(environment(properties)).settings();
    }

    /**
     * Each setting by itself, with where it comes from.
     *
     * @throws Refused if a setting is unknown or cannot be what it is
     */
    static List<Setting> each(List<String> properties) {
        var environment = environment(properties);
        Settings settings = configuration(environment).settings();
        return new SettingOrigins(environment, settings).all();
    }

    private static StandardEnvironment environment(List<String> properties) {
        var words = new ArrayList<>(properties);
        words.add(CONFIG_NAME);
        var environment = new StandardEnvironment();
        environment.getPropertySources().addFirst(new SimpleCommandLinePropertySource(words.toArray(String[]::new)));
        ConfigDataEnvironmentPostProcessor.applyTo(environment);
        ConfigurationPropertySources.attach(environment);
        return environment;
    }

    private static Configuration configuration(StandardEnvironment environment) {
        try {
            return Binder.get(environment)
                    .bindOrCreate(
                            PREFIX,
                            Bindable.of(Configuration.class),
                            new NoUnboundElementsBindHandler(BindHandler.DEFAULT, SettingsReader::holdsOnlySettings));
        } catch (BindException wrong) {
            throw new Refused(ExitCode.USAGE, sentence(wrong));
        }
    }

    private static boolean holdsOnlySettings(ConfigurationPropertySource source) {
        return !(source.getUnderlyingSource() instanceof PropertySource<?> underlying
                && SHARED_SOURCES.contains(underlying.getName()));
    }

    private static String sentence(BindException wrong) {
        if (wrong.getCause() instanceof UnboundConfigurationPropertiesException unknown) {
            String names = unknown.getUnboundProperties().stream()
                    .map(property -> property.getName().toString())
                    .sorted()
                    .reduce((one, other) -> one + ", " + other)
                    .orElse("");
            return "There is no setting " + names + "; those that there are: "
                    + String.join(", ", SettingOrigins.names()) + ".";
        }
        String given = Optional.ofNullable(wrong.getProperty())
                .map(property -> String.valueOf(property.getValue()))
                .orElse("");
        return wrong.getName() + " cannot be \"" + given + "\"; it must be " + form(wrong.getTarget().getType().toClass()) + ".";
    }

    private static String form(Class<?> type) {
        if (type.isEnum()) {
            return Arrays.stream(type.getEnumConstants())
                    .map(constant -> constant.toString().toLowerCase(Locale.ROOT))
                    .collect(Collectors.joining(", "));
        }
        if (type == int.class) {
            return "a whole number";
        }
        if (type == Duration.class) {
            return "a time such as 60s or 5m";
        }
        return type == DataSize.class ? "a size such as 100MB" : "as the README says";
    }
}
