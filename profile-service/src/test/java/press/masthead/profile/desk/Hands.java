package press.masthead.profile.desk;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;

/// How an editor reaches what is on a page: by keys alone, or by the pointer, with keys but to write.
enum Hands {
    /// By the key that the page names for it, else by the tabulator.
    KEYS {
        @Override
        void press(Locator button) {
            var key = (String) button.evaluate("e => e.getAttribute('aria-keyshortcuts') ?? e.dataset.digit ?? ''");
            if (key.isEmpty()) {
                reach(button);
            }
            button.page().keyboard().press(key.isEmpty() ? "Enter" : key);
        }

        @Override
        void tick(Locator box) {
            reach(box);
            box.page().keyboard().press("Space");
        }

        @Override
        void write(Locator field, String text) {
            reach(field);
            replace(field.page(), text);
        }

        @Override
        void choose(Locator list, String value) {
            reach(list);
            list.page().keyboard().press("Home");
            for (var step = 0; step < MOST_STEPS && !list.inputValue().equals(value); step++) {
                list.page().keyboard().press("ArrowDown");
            }
            assertThat(list.inputValue()).isEqualTo(value);
        }

        @Override
        void undo(Page page) {
            page.keyboard().press("u");
        }
    },

    POINTER {
        @Override
        void press(Locator button) {
            button.click();
        }

        @Override
        void tick(Locator box) {
            box.click();
        }

        @Override
        void write(Locator field, String text) {
            field.click();
            replace(field.page(), text);
        }

        // the choices that drop down are the browser's own, out of a page's reach
        @Override
        void choose(Locator list, String value) {
            list.click();
            list.selectOption(value);
        }

        @Override
        void undo(Page page) {
            page.locator("#undo-flash").click();
        }
    };

    private static final int MOST_STEPS = 80;

    abstract void press(Locator button);

    abstract void tick(Locator box);

    /// In place of what is there.
    abstract void write(Locator field, String text);

    abstract void choose(Locator list, String value);

    /// What was done last.
    abstract void undo(Page page);

    private static void reach(Locator wanted) {
        for (var step = 0; step < MOST_STEPS && !hasFocus(wanted); step++) {
            wanted.page().keyboard().press("Tab");
        }
        assertThat(hasFocus(wanted)).as("%s is reached by Tab", wanted).isTrue();
    }

    private static boolean hasFocus(Locator element) {
        return (boolean) element.evaluate("e => e === document.activeElement");
    }

    private static void replace(Page page, String text) {
        page.keyboard().press("Control+a");
        page.keyboard().type(text);
    }
}
