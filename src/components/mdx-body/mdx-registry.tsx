import type { ComponentType, ReactNode } from 'react'
import { Cite } from '#src/components/cite/cite.tsx'
import { AnchorLink } from '#src/components/linked-heading/anchor-link.tsx'
import { firstPhone, isDoubtful, phoneHref } from '#src/domain/contact-directory.ts'
import {
  contactAnchor,
  contactPath,
  diagramPath,
  hereHref,
  rightPath,
  sourceAnchor,
  stagePath,
  stagesPath,
  termBoxId,
} from '#src/domain/deep-links.ts'
import { checkedWords } from '#src/domain/frame-view.ts'
import type { Guide } from '#src/schema/guide.ts'
import type { MdxComponentName } from '#src/schema/mdx-components.ts'

/** What the prose stands in: the guide it refers to, and the contacts whose cards are on the same page. */
export type MdxSurroundings = { readonly guide: Guide; readonly contactsHere: readonly string[] }

type ContactProps = { id: string; show?: 'name' | 'phone' | 'both' }
type NamedProps = { id: string; children?: ReactNode }
type QuestionProps = { id: string; ask: string; children: ReactNode }

/**
 * What each component that authors may use turns into. The names are those of `schema/mdx-components.ts`: a name that
 * is in one list and not in the other does not compile. Ids were checked by the loader.
 */
export function mdxRegistry({ guide, contactsHere }: MdxSurroundings) {
  return {
    Contact: ({ id, show = 'both' }: ContactProps) => <InlineContact {...{ guide, contactsHere, id, show }} />,
    Right: ({ id, children }: NamedProps) => (
      <a href={rightPath(id)}>{children ?? guide.rights.find((right) => right.id === id)?.title}</a>
    ),
    Stage: ({ id, children }: NamedProps) => (
      <a href={stagePath(id)}>{children ?? guide.stages.find((stage) => stage.id === id)?.title}</a>
    ),
    Term: ({ id, children }: NamedProps) => (
      // The box with the meaning stands in the page's list of words: `WordList`. The browser opens it, without script.
      <button type="button" className="term" popoverTarget={termBoxId(id)}>
        {children}
      </button>
    ),
    Cite: ({ law, unit }: { law: string; unit?: string }) => <Cite cite={{ law, unit }} laws={guide.laws} />,
    Source: ({ id }: { id: string }) => <SourceMark guide={guide} id={id} />,
    NotConfirmed: ({ children }: { children: ReactNode }) => (
      <div className="note">
        <b>{guide.ui['not-confirmed.label']}</b> {children}
      </div>
    ),
    Question: ({ id, ask, children }: QuestionProps) => (
      <details className="question">
        <summary>
          <h3 id={id}>{ask}</h3>
        </summary>
        {children}
        <AnchorLink id={id} />
      </details>
    ),
    HowChecked: () => <p>{checkedWords(guide, 'footer.checked')}</p>,
    PictureLine: () => <PictureLine words={guide.ui['nav.stages-list']} />,
  } satisfies Record<MdxComponentName, ComponentType<never>>
}

type InlineContactProps = MdxSurroundings & { readonly id: string; readonly show: 'name' | 'phone' | 'both' }

/**
 * An office inside a sentence: its name leads to its card, its number dials. A number that is not sure says so here
 * too; the card gives the second route.
 */
function InlineContact({ guide, contactsHere, id, show }: InlineContactProps) {
  const contact = guide.contacts.find((entry) => entry.id === id)
  if (contact === undefined) return null
  const phone = firstPhone(contact)
  const name = <a href={contactsHere.includes(id) ? hereHref(contactAnchor(id)) : contactPath(id)}>{contact.name}</a>
  if (phone === undefined || show === 'name') return name
  const number = (
    <>
      <a className="whitespace-nowrap" href={phoneHref(phone)}>
        {phone.number}
      </a>
      {isDoubtful(phone) && ` ${guide.ui['contact.doubt-short']}`}
    </>
  )
  return show === 'phone' ? (
    number
  ) : (
    <>
      {name}, {number}
    </>
  )
}

/** What an agency pastes to show the picture. Where an object cannot be shown, a link to the same in words stands. */
function PictureLine({ words }: { words: string }) {
  const object = `<object type="image/svg+xml" data="${diagramPath}" width="848">`
  return (
    <p>
      <code>{`${object}<a href="${stagesPath}">${words}</a></object>`}</code>
    </p>
  )
}

/** Where a statement was read, when no law says it. The publisher stands in the text, the rest in the page's list. */
function SourceMark({ guide, id }: { guide: Guide; id: string }) {
  const source = guide.sources.find((entry) => entry.id === id)
  if (source === undefined) return null
  return (
    <a className="cite" href={hereHref(sourceAnchor(id))}>
      {source.publisher}
    </a>
  )
}
