package org.pressmark.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class CharactersTest {

    @Test
    void makesOneKindOfLineEnd() {
        assertThat(Characters.clean("a\rb\r\nc\u0085d\u2028e\u000bf\n\ng")).isEqualTo("a\nb\nc\nd\ne\nf\n\ng");
    }

    @Test
    void takesOutWhatDoesNotBelong() {
        assertThat(Characters.clean("\ufeffa\0b\u0007c\ud800d\ud83d\ude00\udc00\u009f\uffff\te"))
                .isEqualTo("abc\ufffdd\ud83d\ude00\ufffd\te");
    }

    @Test
    void knowsAHandfulOfLetters() {
        assertThat(Characters.holdsLetters("12 a b 34")).isFalse();
        assertThat(Characters.holdsLetters("1 a b\u6f22")).isTrue();
    }
}
