import { Island } from '#src/components/island/island.tsx'
import { AnchorLink } from '#src/components/linked-heading/anchor-link.tsx'
import { LinkedHeading } from '#src/components/linked-heading/linked-heading.tsx'
import { searchEntries, searchKinds } from '#src/domain/search-entries.ts'
import type { Guide } from '#src/schema/guide.ts'

/** The search, and under it everything there is by topic, which is all that a reader without script needs. */
export function SearchPage({ guide }: { guide: Guide }) {
  const { ui } = guide
  const entries = searchEntries(guide)
  return (
    <article>
      <h1>{ui['search.title']}</h1>
      <Island name="search-box">
        <p className="lead">{ui['search.intro']}</p>
        <label>
          <b>{ui['search.label']}</b>
          <input
            type="search"
            className="field"
            autoComplete="off"
            autoCapitalize="none"
            spellCheck={false}
            data-index="/search-index.json"
            data-failed={ui['search.failed']}
          />
        </label>
        <output
          className="found"
          aria-live="polite"
          data-count={ui['search.results']}
          data-none={ui['search.none']}
          data-why={ui['search.why']}
        />
        <ol className="results" data-search-results />
        {searchKinds.map((kind) => (
          <template key={kind} data-kind={kind}>
            {ui[`search.${kind}`]}
          </template>
        ))}
      </Island>
      <section className="part">
        <LinkedHeading level={2} id="all">
          {ui['search.all']}
        </LinkedHeading>
        {searchKinds.map((kind) => (
          <details key={kind} className="question">
            <summary>
              <h3 id={kind}>{ui[`search.${kind}`]}</h3>
            </summary>
            <ul className="bullets">
              {entries
                .filter((entry) => entry.kind === kind)
                .map(({ address, title }) => (
                  <li key={address}>
                    <a href={address}>{title}</a>
                  </li>
                ))}
            </ul>
            <AnchorLink id={kind} />
          </details>
        ))}
      </section>
    </article>
  )
}
