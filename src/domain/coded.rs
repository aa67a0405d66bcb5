//! A closed set of named values, written as a table.
//!
//! Languages, Member States, fields and document kinds all are such sets: each value has a code that stands in files and forms, and a number
//! that stands in stored bytes. Neither ever changes its meaning; new values are added at the end.

/// Declares an enumeration whose values have a code (text) and a number (stored bytes), and everything that follows from the two.
macro_rules! coded {
    (
        $(#[$attribute:meta])*
        pub enum $name:ident: $number:ty {
            $( $variant:ident = $value:literal, $code:literal, $doc:literal; )+
        }
    ) => {
        $(#[$attribute])*
        #[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
        #[repr($number)]
        pub enum $name {
            $( #[doc = $doc] $variant = $value, )+
        }

        impl $name {
            /// Every value, in the order of its number.
            pub const ALL: [Self; [$($value),+].len()] = [$(Self::$variant),+];

            /// The code that stands for the value in files, forms and addresses.
            #[must_use]
            pub const fn code(self) -> &'static str {
                match self { $( Self::$variant => $code, )+ }
            }

            /// Finds the value with exactly this code.
            #[must_use]
            pub fn from_code(code: &str) -> Option<Self> {
                match code { $( $code => Some(Self::$variant), )+ _ => None }
            }

            /// The number that stands for the value in stored bytes.
            #[must_use]
            pub const fn number(self) -> $number {
                self as $number
            }

            /// Finds the value with this number.
            #[must_use]
            pub const fn from_number(number: $number) -> Option<Self> {
                match number { $( $value => Some(Self::$variant), )+ _ => None }
            }
        }

        impl std::fmt::Display for $name {
            fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
                f.write_str(self.code())
            }
        }

        impl serde::Serialize for $name {
            fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
                serializer.serialize_str(self.code())
            }
        }

        impl<'de> serde::Deserialize<'de> for $name {
            fn deserialize<D: serde::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
                let code = <std::borrow::Cow<'de, str> as serde::Deserialize>::deserialize(deserializer)?;
                Self::from_code(&code)
                    .ok_or_else(|| serde::de::Error::custom(concat!("unknown ", stringify!($name))))
            }
        }
    };
}

pub(crate) use coded;
