/** Lines to fill in by hand, each after its label. */
export function Blanks({ labels }: { labels: readonly string[] }) {
  return (
    <dl className="blanks">
      {labels.map((label) => (
        <div key={label}>
          <dt>{label}</dt>
          <dd />
        </div>
      ))}
    </dl>
  )
}
