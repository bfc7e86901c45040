import { uniqueCites } from '#src/domain/citations.ts'
import { lawsOf, type StageView } from '#src/domain/stage-view.ts'
import type { Follow } from '#src/schema/follow.ts'
import type { Guide } from '#src/schema/guide.ts'
import type { Statement } from '#src/schema/statement.ts'

export type FollowWay = Follow['ways'][number]
export type FollowEvent = Follow['events'][number]

/** The events for which a way is the first route or the second, in the order of the file. */
export function eventsOfWay({ events }: Pick<Follow, 'events'>, wayId: string): readonly FollowEvent[] {
  return events.filter(({ first, second }) => first.way === wayId || second.way === wayId)
}

/** Each law behind some statements once, with the places in it that are meant. */
export function lawsOfStatements({ laws }: Pick<Guide, 'laws'>, statements: readonly Statement[]): StageView['laws'] {
  return lawsOf(laws, uniqueCites(statements.flatMap(({ cites }) => cites ?? [])))
}
