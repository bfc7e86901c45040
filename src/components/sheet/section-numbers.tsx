import { Fragment, type ReactNode } from 'react'

/** Longer than this, a place in the law has to wrap on a phone: the name of a decision. */
const longestUnbroken = 40

/** Section numbers behind a line: those of one law stay together on a line of print. */
export function SectionNumbers({ sections, children }: { sections: readonly string[]; children?: ReactNode }) {
  return (
    <b className="section-number">
      {sections.map((section, place) => (
        <Fragment key={section}>
          {place > 0 && '; '}
          {section.length > longestUnbroken ? section : <span className="whitespace-nowrap">{section}</span>}
        </Fragment>
      ))}
      {children}
    </b>
  )
}
