/**
 * Words that tell whoever looks over a shoulder what somebody is looking for. They are of the language and of no state:
 * a name in a phone, a title in a calendar or on a shared screen holds none of them.
 */
const tellingWords =
  /\b(?:victim|survivor|crim(?:e|inal)|rap(?:e|ed|ist)|abus(?:e|er|ed|ive)|assault|sex(?:ual)?|domestic|violen(?:t|ce)|murder|homicid|kill|stalk|traffick|offend|inmate|felon|prison|jail|gaol|parol|prosecut|convict|police|suicid|crisis)/i

/** The first such word of a text, as it stands there; undefined where it has none. */
export function tellingWordIn(text: string): string | undefined {
  const found = tellingWords.exec(text)
  return found === null ? undefined : /^\p{L}+/u.exec(text.slice(found.index))?.[0]
}
