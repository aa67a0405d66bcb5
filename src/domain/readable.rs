//! Characters that a reader cannot see, or that change what the reader sees of others.

/// Whether the character can be kept nowhere: controls (line breaks among them), what turns the direction of other characters, separators and tags
/// that nothing shows, and what XML has no place for.
#[must_use]
pub const fn is_hidden(character: char) -> bool {
    matches!(character,
        '\0'..='\u{1f}' | '\u{7f}'..='\u{9f}'
        | '\u{2028}' | '\u{2029}' | '\u{202a}'..='\u{202e}' | '\u{2066}'..='\u{2069}'
        | '\u{fff9}'..='\u{fffb}' | '\u{fffe}' | '\u{ffff}'
        | '\u{e0000}'..='\u{e007f}')
}

/// Whether the character leaves nothing to see: text that holds only such is empty.
#[must_use]
pub fn is_blank(character: char) -> bool {
    character.is_whitespace() || matches!(character, '\u{ad}' | '\u{200b}'..='\u{200f}' | '\u{2060}' | '\u{feff}')
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn letters_signs_and_blanks_can_be_kept() {
        assert!(
            !"Ωmega O’Neill-Ångström 李 علي & <b>\u{a0}\u{200f}"
                .chars()
                .any(is_hidden)
        );
    }

    #[test]
    fn controls_and_overrides_cannot() {
        assert!(
            "\0\n\t\u{7f}\u{85}\u{202e}\u{2066}\u{fffe}\u{e0041}"
                .chars()
                .all(is_hidden)
        );
    }

    #[test]
    fn what_nobody_sees_is_blank() {
        assert!(" \u{a0}\u{200b}\u{feff}\u{ad}".chars().all(is_blank) && !"a".chars().all(is_blank));
    }
}
