import { SaidWords } from '#src/components/freshness-page/said-words.tsx'
import type { FollowUp } from '#src/domain/checks/follow-ups.ts'
import type { UiStrings } from '#src/schema/ui-strings.ts'

/** One open question. What the record says beside it is shown where the question is of a law: an office's is on its card. */
export function QuestionItem({ followUp, ui }: { readonly followUp: FollowUp; readonly ui: UiStrings }) {
  const { question, note, kind } = followUp
  return (
    <li>
      <SaidWords said={question} ui={ui} />
      {note !== undefined && (kind === 'law' || kind === 'unsure') && (
        <>
          <br />
          <span className="text-muted">{note}</span>
        </>
      )}
    </li>
  )
}
