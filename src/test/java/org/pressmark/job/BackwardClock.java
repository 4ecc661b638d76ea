package org.pressmark.job;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import org.springframework.beans.factory.config.BeanPostProcessor;

/** In runs of tests that ask for it: a clock that somebody has set back by an hour each time that it is looked at. */
final class BackwardClock implements BeanPostProcessor {

    @Override
    public Object postProcessAfterInitialization(Object bean, String name) {
        return bean instanceof Clock ? new Backward() : bean;
    }

    private static final class Backward extends Clock {

        private Instant now = Instant.parse("2038-01-19T03:14:09Z");

        @Override
        public synchronized Instant instant() {
            now = now.minus(Duration.ofHours(1));
            return now;
        }

        @Override
        public ZoneId getZone() {
            return ZoneOffset.UTC;
        }

        @Override
        public Clock withZone(ZoneId zone) {
            return this;
        }
    }
}
