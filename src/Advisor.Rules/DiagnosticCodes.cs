namespace Advisor.Rules;

/// <summary>The closed list of what can be wrong with rule files and cases.</summary>
public static class DiagnosticCodes
{
    // -- files and syntax

    /// <summary>A file or folder is missing, may not be read, or is a link that leads in a circle.</summary>
    public const string Unreadable = "ADV001";

    /// <summary>A file is larger than 1 MiB.</summary>
    public const string TooLarge = "ADV002";

    /// <summary>A file is not UTF-8 text.</summary>
    public const string NotUtf8 = "ADV003";

    /// <summary>A file is not YAML.</summary>
    public const string Syntax = "ADV004";

    /// <summary>Lists and mappings are nested deeper than any rule needs.</summary>
    public const string TooDeep = "ADV005";

    /// <summary>An anchor or alias: a file says everything where it stands.</summary>
    public const string Alias = "ADV006";

    /// <summary>A mapping names a key twice.</summary>
    public const string DuplicateKey = "ADV007";

    /// <summary>A file holds nothing, or more than one document.</summary>
    public const string NotOneDocument = "ADV008";

    /// <summary>Warning: a file below the rules that is not read because of its extension.</summary>
    public const string IgnoredFile = "ADV009";

    /// <summary>A file that describes one thing, or holds cases, in a folder where neither is looked for.</summary>
    public const string Misplaced = "ADV010";

    // -- shape

    /// <summary>A key that means nothing at its place.</summary>
    public const string UnknownKey = "ADV101";

    /// <summary>A key that must be there is not.</summary>
    public const string MissingKey = "ADV102";

    /// <summary>Text where a list belongs, a list where a mapping belongs, and the like.</summary>
    public const string WrongNode = "ADV103";

    /// <summary>Nothing where something belongs: blank text, an empty list or mapping.</summary>
    public const string Empty = "ADV104";

    /// <summary>An id that is not made of lower-case letters, digits, hyphens and underscores.</summary>
    public const string BadId = "ADV105";

    /// <summary>An id that is not the name of its file.</summary>
    public const string FileName = "ADV106";

    /// <summary>An id that something else of its kind has already.</summary>
    public const string DuplicateId = "ADV107";

    /// <summary>The same entry twice in a list.</summary>
    public const string DuplicateEntry = "ADV108";

    // -- references

    /// <summary>No question has this id.</summary>
    public const string UnknownQuestion = "ADV201";

    /// <summary>The question or fact has no such option.</summary>
    public const string UnknownOption = "ADV202";

    /// <summary>No style has this id.</summary>
    public const string UnknownStyle = "ADV203";

    /// <summary>No technology has this id.</summary>
    public const string UnknownTechnology = "ADV204";

    /// <summary>No practice has this id.</summary>
    public const string UnknownPractice = "ADV205";

    /// <summary>No fact has this id.</summary>
    public const string UnknownFact = "ADV206";

    /// <summary>Neither the file nor the shared sources have this key.</summary>
    public const string UnknownSource = "ADV207";

    /// <summary>No such type of question.</summary>
    public const string UnknownQuestionType = "ADV208";

    /// <summary>No such type of fact.</summary>
    public const string UnknownFactType = "ADV209";

    /// <summary>An effect on something that is neither a style nor a technology.</summary>
    public const string UnknownTarget = "ADV210";

    /// <summary>Not one of the five failure modes.</summary>
    public const string UnknownFailureMode = "ADV211";

    /// <summary>A placeholder that nothing can fill: unknown, or of a question or fact that the rule does not read.</summary>
    public const string UnknownPlaceholder = "ADV212";

    // -- values

    /// <summary>Text that is no amount, or an amount in a unit that does not belong here.</summary>
    public const string BadAmount = "ADV301";

    /// <summary>A range that nothing can lie in: without a bound, negative, or with the lower bound above the upper.</summary>
    public const string BadRange = "ADV302";

    /// <summary>A weight that is not a whole number from 1 to 5.</summary>
    public const string BadWeight = "ADV303";

    /// <summary>A date that is not yyyy-MM-dd (or yyyy-MM or yyyy, where no more is known), or not in the calendar.</summary>
    public const string BadDate = "ADV304";

    /// <summary>An address that is not absolute http or https.</summary>
    public const string BadUrl = "ADV305";

    /// <summary>A version that is not major.minor.patch.</summary>
    public const string BadVersion = "ADV306";

    /// <summary>A number or a truth value that is not written as one.</summary>
    public const string BadValue = "ADV307";

    /// <summary>A value that a fact of its type cannot have.</summary>
    public const string WrongFact = "ADV308";

    /// <summary>A limit that does not say where it comes from.</summary>
    public const string LimitWithoutSource = "ADV309";

    /// <summary>A limit that does not say as of when.</summary>
    public const string LimitWithoutDate = "ADV310";

    /// <summary>A condition of a form that the question or fact cannot meet, such as a range of options.</summary>
    public const string UnfitCondition = "ADV311";

    /// <summary>A fact compared with the answer of a question that it has nothing in common with.</summary>
    public const string UnfitRelation = "ADV312";

    /// <summary>Warning: a date that is still to come.</summary>
    public const string FutureDate = "ADV313";

    // -- rules

    /// <summary>A rule without <c>because</c>.</summary>
    public const string RuleWithoutReason = "ADV401";

    /// <summary>A rule without <c>sources</c>.</summary>
    public const string RuleWithoutSource = "ADV402";

    /// <summary>A rule that neither favours, opposes, rules out nor recommends anything.</summary>
    public const string RuleWithoutEffect = "ADV403";

    /// <summary>A rule with two effects on one target.</summary>
    public const string TwoEffects = "ADV404";

    /// <summary>A rule that speaks of styles and technologies at once.</summary>
    public const string MixedTargets = "ADV405";

    /// <summary><c>where</c> or <c>within</c> on a rule about styles.</summary>
    public const string WhereOnStyles = "ADV406";

    /// <summary>A reason that does not start with a capital letter or a placeholder, or does not end with a full stop.</summary>
    public const string NotASentence = "ADV407";

    /// <summary>An effect on every technology there is, as neither <c>where</c> nor <c>within</c> says which.</summary>
    public const string EffectOnEverything = "ADV408";

    /// <summary>A rule about a technology inside a style that the technology does not serve.</summary>
    public const string OutsideItsStyles = "ADV409";

    // -- the set as a whole

    /// <summary>A style that does not tell how one of the five failure modes shows.</summary>
    public const string MissingFailureMode = "ADV501";

    /// <summary>A technology that serves no style.</summary>
    public const string TechnologyWithoutStyle = "ADV502";

    /// <summary>Warning: a style that no technology serves.</summary>
    public const string StyleWithoutTechnology = "ADV503";

    /// <summary>Warning: a question that no rule, practice or tension reads.</summary>
    public const string UnreadQuestion = "ADV504";

    /// <summary>Warning: a rule whose <c>where</c> no technology can meet.</summary>
    public const string RuleWithoutTechnology = "ADV505";

    /// <summary>Warning: two technologies that people cannot tell apart, as they have one name.</summary>
    public const string DuplicateName = "ADV506";

    /// <summary>Warning: a source that nothing in its reach cites.</summary>
    public const string UnusedSource = "ADV507";

    // -- cases

    /// <summary>A case gives an answer that its question does not take.</summary>
    public const string BadAnswer = "ADV601";

    /// <summary>A case expects and refuses the same thing, or a technology that serves none of the expected styles.</summary>
    public const string Contradiction = "ADV602";

    /// <summary>A word that is not one of the strengths of a case.</summary>
    public const string UnknownStrength = "ADV603";

    /// <summary>A pinned example of a rule that does not exist.</summary>
    public const string UnknownRule = "ADV604";

    // -- overlays

    /// <summary>Text that is no range of versions.</summary>
    public const string BadVersionRange = "ADV701";

    /// <summary>An overlay that was made for another version of the rules below.</summary>
    public const string WrongBase = "ADV702";

    /// <summary>The same thing changed twice, as a rule by two overlays.</summary>
    public const string ConflictingChange = "ADV703";

    /// <summary>A change of something that is not there.</summary>
    public const string NothingToChange = "ADV704";

    /// <summary>Another weight where the rule has none.</summary>
    public const string NoSuchWeight = "ADV705";

    /// <summary>Something that is replaced, but by nothing.</summary>
    public const string NothingInItsPlace = "ADV706";
}
