//! What the law says about certain days, and what its reader refuses.

use super::*;
use jiff::civil::date;

fn law(regime: Regime) -> &'static Law {
    Law::of(regime)
}

#[test]
fn either_regime_has_its_states() {
    assert_eq!(law(Regime::R2011).states_on(date(2015, 1, 1)).len(), 28);
    assert_eq!(law(Regime::R2019).states_on(date(2021, 1, 1)), MemberState::ALL[..27]);
}

#[test]
fn a_state_takes_part_on_exactly_the_days_on_which_it_has_a_form() {
    for law in Regime::ALL.map(law) {
        for day in [
            date(2012, 3, 31),
            date(2012, 4, 1),
            date(2013, 7, 1),
            date(2019, 12, 31),
            date(2020, 2, 1),
            date(2030, 1, 1),
        ] {
            let with_form = MemberState::ALL
                .into_iter()
                .filter(|state| law.form(*state, day).is_some());
            assert_eq!(law.states_on(day), with_form.collect::<Vec<_>>());
        }
    }
}

#[test]
fn croatia_joins_on_the_first_of_july_2013() {
    let law = law(Regime::R2011);
    assert!(law.form(MemberState::Hr, date(2013, 6, 30)).is_none());
    assert!(law.form(MemberState::Hr, date(2013, 7, 1)).is_some());
    assert_eq!(law.states_on(date(2012, 4, 1)).len(), 27);
    assert_eq!(law.threshold(MemberState::Hr, date(2013, 6, 30)), None);
    assert_eq!(law.threshold(MemberState::Hr, date(2013, 7, 1)), Some(9_000));
}

#[test]
fn the_united_kingdom_leaves_after_january_2020_and_never_takes_part_in_the_new_regime() {
    assert!(law(Regime::R2011).form(MemberState::Uk, date(2020, 1, 31)).is_some());
    assert!(law(Regime::R2011).form(MemberState::Uk, date(2020, 2, 1)).is_none());
    assert!(law(Regime::R2019).form(MemberState::Uk, date(2020, 1, 15)).is_none());
    assert_eq!(law(Regime::R2019).threshold(MemberState::Uk, date(2020, 1, 15)), None);
}

#[test]
fn thresholds_are_those_of_the_day_of_registration() {
    let threshold = |regime, registered| law(regime).threshold(MemberState::De, registered);
    assert_eq!(threshold(Regime::R2011, date(2012, 5, 10)), Some(74_250));
    assert_eq!(threshold(Regime::R2011, date(2014, 6, 30)), Some(74_250));
    assert_eq!(threshold(Regime::R2011, date(2014, 7, 1)), Some(72_000));
    assert_eq!(threshold(Regime::R2019, date(2020, 1, 31)), Some(72_096));
    assert_eq!(threshold(Regime::R2019, date(2020, 2, 1)), Some(67_680));
    assert_eq!(threshold(Regime::R2019, date(2024, 7, 15)), Some(67_680));
    assert_eq!(threshold(Regime::R2019, date(2024, 7, 16)), Some(69_120));
}

#[test]
fn a_regime_has_no_threshold_for_days_that_it_does_not_cover() {
    assert_eq!(law(Regime::R2011).threshold(MemberState::De, date(2020, 1, 1)), None);
    assert_eq!(law(Regime::R2019).threshold(MemberState::De, date(2019, 12, 31)), None);
    assert!(law(Regime::R2011).covers(date(2012, 4, 1)) && !law(Regime::R2011).covers(date(2012, 3, 31)));
}

#[test]
fn ages_change_with_the_day_of_signing() {
    let age = |state, day| law(Regime::R2011).form(state, day).unwrap().minimum_age;
    assert_eq!(age(MemberState::At, date(2012, 4, 1)), 16);
    assert_eq!(
        (
            age(MemberState::Mt, date(2017, 12, 31)),
            age(MemberState::Mt, date(2018, 1, 1))
        ),
        (18, 16)
    );
    assert_eq!(
        (
            age(MemberState::El, date(2017, 12, 31)),
            age(MemberState::El, date(2018, 1, 1))
        ),
        (18, 17)
    );
    let greece = law(Regime::R2019).form(MemberState::El, date(2021, 1, 1)).unwrap();
    assert_eq!((greece.minimum_age, greece.age_rule), (17, AgeRule::CalendarYear));
}

#[test]
fn who_may_sign_changes_with_the_day_of_signing() {
    let who = |day| law(Regime::R2011).form(MemberState::Nl, day).unwrap().who;
    assert_eq!(
        (who(date(2013, 10, 7)), who(date(2013, 10, 8))),
        (Who::Residents, Who::ResidentsOrNationals)
    );
}

#[test]
fn terms_are_counted_from_registration_in_one_regime_and_from_the_start_in_the_other() {
    let (registered, start) = (date(2012, 5, 10), date(2012, 9, 1));
    let law_2011 = law(Regime::R2011);
    assert_eq!(law_2011.collection_end(registered, start), date(2013, 5, 10));
    assert_eq!(law_2011.destruction(registered, start), date(2013, 11, 10));
    let (registered, start) = (date(2024, 6, 19), date(2024, 7, 31));
    let law_2019 = law(Regime::R2019);
    assert_eq!(law_2019.collection_end(registered, start), date(2025, 7, 31));
    assert_eq!(law_2019.destruction(registered, start), date(2026, 4, 30));
    assert_eq!(
        law_2019.destruction_after(date(2026, 1, 26), registered, start),
        date(2026, 2, 26)
    );
}

#[test]
fn languages_of_a_state_are_those_of_the_union() {
    assert_eq!(
        law(Regime::R2019).languages_of(MemberState::Be),
        [Language::Nl, Language::Fr, Language::De]
    );
    assert_eq!(law(Regime::R2019).languages_of(MemberState::Cy), [Language::El]);
    for state in MemberState::ALL {
        assert!(!law(Regime::R2011).languages_of(state).is_empty(), "{state}");
    }
}

//------------ What the build refuses

fn faults_when(change: impl FnOnce(&mut Source)) -> Vec<String> {
    let files = files(
        include_str!("../../../assets/law/2011/regime.toml"),
        include_str!("../../../assets/law/2011/forms.toml"),
    );
    let mut source = Source::read(&files).unwrap();
    change(&mut source);
    consistency::faults(&source)
}

#[test]
fn the_law_as_it_stands_is_whole() {
    assert_eq!(faults_when(|_| ()), [""; 0]);
}

#[test]
fn a_field_without_a_place_in_the_export_is_a_fault() {
    let faults = faults_when(|source| {
        source
            .export
            .property
            .retain(|row| row.field != Some(Field::CountryOfPermanentResidence));
    });
    let sentence = "export.toml has no group and key for country_of_permanent_residence of FI in dialect A2011";
    assert_eq!(faults, [format!("regime 2011: {sentence}")]);
}

#[test]
fn a_document_without_a_place_in_the_export_is_a_fault() {
    let faults = faults_when(|source| {
        source
            .export
            .property
            .retain(|row| row.document != Some(DocumentKind::ForeignerNumber));
    });
    assert_eq!(faults.len(), 1);
    assert!(faults[0].contains("foreigner_number of ES"), "{}", faults[0]);
}

#[test]
fn a_state_without_form_threshold_or_formats_is_a_fault() {
    let without_form = faults_when(|source| source.forms.retain(|form| form.member_state != MemberState::Sk));
    assert_eq!(without_form, ["regime 2011: forms.toml has no form for SK"]);
    let without_threshold = faults_when(|source| {
        source.thresholds[1].member_states.remove(&MemberState::Sk);
    });
    assert_eq!(without_threshold.len(), 1);
    let without_formats = faults_when(|source| {
        source.identifiers.retain(|entry| entry.member_state != MemberState::Bg);
        source.postcodes.retain(|entry| entry.member_state != MemberState::Bg);
    });
    assert_eq!(without_formats.len(), 2);
}

#[test]
fn forms_and_thresholds_that_contradict_themselves_are_faults() {
    let membership = faults_when(|source| source.member_states[3].since = None);
    assert_eq!(
        membership,
        ["regime 2011: the first form of HR does not begin with its membership"]
    );
    let product = faults_when(|source| source.thresholds[0].multiplier = 751);
    assert_eq!(product.len(), 28);
    let order = faults_when(|source| source.thresholds.reverse());
    assert!(!order.is_empty());
    let documents = faults_when(|source| source.forms[0].documents.clear());
    assert_eq!(
        documents,
        ["regime 2011: the form of AT asks for a number without documents, or the other way round"]
    );
    let optional = faults_when(|source| source.forms[0].optional.push(Field::FathersName));
    assert_eq!(
        optional,
        ["regime 2011: the form of AT has an optional field that it does not ask"]
    );
}

#[test]
fn a_file_of_another_shape_is_refused_with_its_name_and_place() {
    let mut files = files(
        include_str!("../../../assets/law/2019/regime.toml"),
        "[[form]]\nmember_state = \"XY\"\n",
    );
    let fault = Source::read(&files).unwrap_err().to_string();
    assert!(fault.starts_with("forms.toml: ") && fault.contains("line 2"), "{fault}");
    files.forms = "[[form]]\nfrom = 12:00:00\n";
    assert!(Source::read(&files).is_err());
}
