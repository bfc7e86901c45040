/**
 * The way out. A real link in the server's HTML, so that it works before and without any script; never in a menu and
 * never covered. `noreferrer` keeps the next site from learning where the reader came from.
 */
export function ExitLink({ href, label, className }: { href: string; label: string; className: string }) {
  return (
    <a className={className} href={href} data-exit="" rel="nofollow noreferrer">
      {label}
    </a>
  )
}
