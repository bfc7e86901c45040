import { words } from '#src/schema/ids.ts'

const say = (description: string) => words.meta({ description })

/** The words of the page on records of trafficking survivors. */
export const reliefStrings = {
  'relief.score': say('Heading of the score. {state} is the name of a state.'),
  'relief.points': say('Points of all there are. {points} and {most} are numbers.'),
  'relief.unranked': say('In the row of ranks: that a state has none.'),
  'relief.ranked': say('The rank of a state. {rank} and {count} are numbers.'),
  'relief.category': say('Heading of a column: what is compared.'),
  'relief.column-points': say('Heading of a column: points.'),
  'relief.total': say('Heading of the row with the total.'),
  'relief.of': say('Points of a row. {points} and {most} are numbers.'),
  'relief.as-of': say('Of which time the law is that was scored. {date} is a time.'),
  'relief.states': say('Heading of the table of states.'),
  'relief.rank': say('Heading of the row with the rank.'),
  'relief.law-of': say('Heading of the row with the time of the law.'),
  'relief.better': say('Heading of the levels to choose from.'),
  'relief.level': say('A level with its points. {words} is what a law says, {points} a number.'),
  'relief.chosen': say('The total of what was chosen. {points}, {most}, {chosen} and {count} are numbers.'),
  'relief.best': say('The change that gains most. {category} and {level} are words, {gain} is a number.'),
  'relief.ideal': say('Said when every category is at its best.'),
  'relief.copy': say('Button: copy a link with the choices.'),
  'relief.copied': say('Said when the link was copied.'),
  'relief.not-copied': say('Said when the link could not be copied.'),
  'relief.clear': say('Button: take the choices back.'),
  'relief.takes': say('Heading of what it takes to reach a total.'),
  'relief.needs-law': say('That there has to be a law first. {points} is a number.'),
  'relief.goal': say('Heading of a total. {goal} is a number.'),
  'relief.change': say('One change. {category} and {level} are words, {gain} is a number.'),
  'relief.laws': say('Heading of the laws and sources.'),
}
