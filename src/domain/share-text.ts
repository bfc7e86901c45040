/** How long a message may be: two of a phone's old text messages. */
const maxLength = 300

type ShareText = {
  /** The first line, which a locked screen may show. It says nothing of what the link is about. */
  readonly first: string
  /** The name of the thing that is shared. */
  readonly name: string
  readonly link: string
}

/** A message with a link that can be pasted anywhere: at most 300 characters, the name cut short where it has to be. */
export function shareText({ first, name, link }: ShareText): string {
  const room = maxLength - first.length - link.length - 2
  return `${first}\n${shortened(name, room)}\n${link}`
}

/** A text without more than so many characters, cut between words where one can. */
function shortened(text: string, room: number): string {
  if (text.length <= room) return text
  const cut = text.slice(0, Math.max(0, room - 1))
  const end = cut.lastIndexOf(' ')
  return `${end > room / 2 ? cut.slice(0, end) : cut}…`
}
