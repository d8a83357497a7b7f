/** Who gives promises, as a sentence calls them. */
export const giver =
  '(?:polisen|polis|kommunen|kommunerna|kommun|vi|parterna|(?:den\\s)?lokala\\spolisen|områdespolis(?:en|erna)|kommunpolisen|andra\\saktörer(?:\\si\\ssamhället)?|socialtjänsten|skolan|bostadsbolaget|fastighetsägarna|räddningstjänsten|lokalpolisområdet?(?:\\s\\p{Lu}[\\p{L}-]+){0,3}|polisen\\s(?:i|och)\\s\\p{Lu}[\\p{L}-]+|(?:\\p{Lu}[\\p{L}-]+\\s)?\\p{Lu}[\\p{L}-]+s?\\s(?:[Kk]ommun|[Ss]tad))'
export const givers = `(?:både\\s)?${giver}(?:\\s(?:och|samt)\\s${giver}|,\\s${giver}){0,3}`

/** What opens a list of promises, and what opens a list of something else. */
export const opensPromises =
  /löfte(?:n|na|t)?(?:\s(?:för\s)?(?:19|20)\d\d(?:\s?[-–]\s?(?:19|20)?\d\d)?)?(?:\s(?:för|i)\s\p{Lu}[\p{L}-]+(?:\s[\p{L}-]+)?(?:\s\d{4})?)?:?$|^löfte\s(?:\d|–)|(?:innehåller|omfattar|består av)(?:\sföljande)?(?:\s\p{L}+)?:$|löfte(?:n|na|t)?\s(?:för\s(?:19|20)\d\d\s)?(?:är|lyder|innebär)|löfte(?:n|na)\s(?:för|i|om)\s[^.]{2,60}:?$|lovar|utlovar|åtar (?:sig|oss)|förbinder (?:sig|oss)|åtagande|alla punkter|kommer (?:[\p{L}]+\s){0,3}att:?$|(?<!\p{L})ska(?:\s\p{L}+){0,2}:?$|(?<!\p{L})(?:insatser|aktiviteter|åtgärder|löften)(?:\s(?:under|för|inom|är|ska|kommer)[^.]{0,60})?:?$|enats om|kommit överens om|överenskommit|vi gör(?: det)? genom att:?$/iu
export const opensOther =
  /(?<!vi gör )genom att:?$|genom följande|åstadkommas|uppnås|gå till|medborgarlöfte(?:n|t|na)? (?:ska|handlar|är|syftar)(?!\p{L}).*:$|syftet|bakgrund|vad är|underlag|bygger|så gör vi|så följs|uppföljning|mer information|läs mer|relaterat|kontakt|oroa[sr]|otrygg(?:a|het)?[^.]*(?:är|av|av att|vid):$|visar|framkom|svarade|resultat|deltog|(?:problem|lägesbild)\p{L}*[^.]*:$/iu

/** A heading that is nobody's but the giver's: `Polisen`, `Kommunen ska:`. */
export const giverHeading = new RegExp(
  `^(?:(?:det\\shär\\s)?(?:lovar|gör)\\s)?${givers}(?:s)?(?:\\s(?:lovar|ska|kommer\\satt|åtar\\s(?:sig|oss)|gör|bidrar\\smed))?:?$|^gemensam(?:t|ma)?:?$`,
  'iu',
)
export const ownHeading =
  /^(?:polisens|kommunens|gemensamma|våra|parternas|årets|lokala)\s(?:gemensamma\s)?(?:löften?|åtaganden?|insatser|aktiviteter)(?:\s(?:19|20)\d\d)?:?$|^(?:löften|åtaganden):?$|^(?:(?:det )?(?:här|detta) lovar vi[^.]{0,30}|(?:vad|detta) lovar vi|vi lovar)[:?]?$/iu
export const longest = 400
