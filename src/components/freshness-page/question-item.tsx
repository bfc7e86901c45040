import { SaidWords } from '#src/components/freshness-page/said-words.tsx'
import type { FollowUp } from '#src/domain/checks/follow-ups.ts'
import type { UiStrings } from '#src/schema/ui-strings.ts'

/** One open question. What the record says beside it is shown where it is no office's: an office's is on its card. */
export function QuestionItem({ followUp, ui }: { readonly followUp: FollowUp; readonly ui: UiStrings }) {
  const { question, note, kind } = followUp
  const isOfOffice = kind === 'fact' || kind === 'missing'
  return (
    <li>
      <SaidWords said={question} ui={ui} />
      {note !== undefined && !isOfOffice && (
        <>
          <br />
          <span className="text-muted">{note}</span>
        </>
      )}
    </li>
  )
}
