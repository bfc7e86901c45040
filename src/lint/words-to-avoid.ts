/** A word that a tired reader stumbles over, or that names a person by what they did, and what to write instead. */
export type WordToAvoid = { readonly pattern: RegExp; readonly instead: string }

/** Names that make a person into what they did, what was done to them, or what they cannot do. */
const names: readonly (readonly [forms: string, instead: string])[] = [
  // A program for sex offenders is called so.
  ['(?<!sex )offenders?|inmates?|felons?|convicts?|perpetrators?|ex-cons?|criminals', '"the person convicted"'],
  [
    'prisoners?|parolees?|probationers?|detainees?|ex-offenders?',
    '"the person in prison", "on parole" or "on probation"',
  ],
  // A law on sexually violent predators is called so.
  [
    'killers?|murderers?|rapists?|abusers?|molesters?|attackers?|assailants?|culprits?|(?<!violent )predators?',
    '"the person convicted"',
  ],
  ['prostitutes?|sex slaves?', 'what happened, in plain words: nobody is that'],
  ['accusers?|complainants?|alleged victims?', '"you", or "the victim"'],
  ['the (?:elderly|disabled|handicapped|mentally ill)|wheelchair-bound|retarded|insane', 'the person first'],
  ['illegal (?:aliens?|immigrants?)|illegals', '"a person without papers"'],
  ['commit(?:s|ted|ting)? suicide', '"die by suicide"'],
]

/** Words of offices and laws, which make a tired reader stumble. */
const legalese: readonly (readonly [forms: string, instead: string])[] = [
  ['pursuant to|in accordance with', '"under" or "by"'],
  ['prior to', '"before"'],
  ['subsequent(?:ly)?(?: to)?', '"after" or "later"'],
  ['in order to|for the purposes? of', '"to"'],
  ['in the event (?:that|of)|in the absence of', '"if", or "without"'],
  ['due to the fact that|in light of the fact that', '"because"'],
  ['at (?:this|the present) time|presently', '"now"'],
  ['with (?:regard|reference) to|in respect of|regarding', '"about"'],
  ['in lieu of', '"instead of"'],
  ['upon', '"on", or "when"'],
  ['and/or', '"or", or "or both"'],
  ['utili[sz](?:e|es|ed|ing)', '"use"'],
  ['commenc(?:e|es|ed|ing)', '"begin"'],
  ['terminat(?:e|es|ed|ing)', '"end"'],
  ['facilitat(?:e|es|ed|ing)', '"help"'],
  ['ascertain(?:s|ed|ing)?', '"find out"'],
  ['endeavou?r(?:s|ed|ing)?', '"try"'],
  ['approximately', '"about"'],
  // A letter may have to name the law's own noun.
  ['incarcerat(?:e|es|ed|ing)', '"in prison"'],
  ['adjudicat(?:e|es|ed|ing|ion)', '"decide", or "decision"'],
  ['notwithstanding|forthwith|inter alia|hereto(?:fore)?|hereinafter|wherein|whereby', 'the thing itself'],
  ['herein|therein|thereof|thereto|hereby|aforementioned|aforesaid', 'the thing itself'],
  ['shall', '"must", or "will"'],
]

/** Words that blame, press, make small, or promise what nobody can. */
const tone: readonly (readonly [forms: string, instead: string])[] = [
  ['simply|obviously|of course|needless to say', 'nothing: what is easy for one is not for another'],
  ['just (?:call|ask|write|go|tell|send|click|tap|sign|fill|read)', 'nothing: what is easy for one is not for another'],
  ['fail(?:s|ed|ing|ure)? to', '"not": "if you did not answer" blames nobody'],
  // "What could identify you must be hidden" and "you should have been told" say what others owe.
  ['you must(?! be)|you should(?! (?:have been|be|feel))|you ought to', '"you can": the choice is theirs'],
  ['(?:it is|be) (?:important|crucial|essential|vital) (?:to|that)|please note(?: that)?', 'the thing itself'],
  [
    "(?:do not|don['’]t) (?:worry|be afraid|panic)|rest assured|be assured",
    'what is known: nobody can take a fear away',
  ],
  ['(?:we|i) (?:know|understand) how (?:hard|painful|difficult|you (?:must )?feel)', 'nothing: nobody can know it'],
  ['unfortunately|sadly|luckily|hopefully', 'nothing: how it feels is for the reader to say'],
  ['mov(?:e|ing) on|get(?:ting)? over (?:it|this)|closure', 'what happens, in plain words: nobody can promise it'],
  ['guarantee(?:s|d)?|you (?:are|will be) safe', 'what is known: nobody can promise it'],
]

/** English that every guide of this kind avoids; the words of one state stand in its content. */
const words = [...names, ...legalese, ...tone]

/** Every word to avoid, with its forms. */
export const wordsToAvoid: readonly WordToAvoid[] = words.map(([forms, instead]) => ({
  pattern: new RegExp(`(?<![\\p{L}-])(?:${forms.replaceAll(' ', '\\s+')})(?![\\p{L}-])`, 'iu'),
  instead,
}))
