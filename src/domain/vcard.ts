import type { Contact } from '#src/schema/contact.ts'

const types = { voice: 'VOICE', text: 'CELL', tty: 'TEXTPHONE', fax: 'FAX' } as const

/**
 * A contact file that a phone can save (vCard 3.0, RFC 2426, which old phones read too). It holds the neutral name and
 * the numbers, and nothing that tells a third person what the office is.
 * @returns lines of at most 75 bytes, each ended by CRLF; undefined for an office without a number or an e-mail address
 */
export function vcard({ neutralName, phones, emails }: Contact): string | undefined {
  if (phones.length + emails.length === 0) return undefined
  const mails = emails.map(({ address }) => `EMAIL;TYPE=INTERNET:${escape(address)}`)
  const lines = [
    'BEGIN:VCARD',
    'VERSION:3.0',
    `N:${escape(neutralName)};;;;`,
    `FN:${escape(neutralName)}`,
    ...phones.map(({ number, use }) => `TEL;TYPE=WORK,${types[use]}:${dialled(number)}`),
    ...mails,
    'END:VCARD',
  ]
  return lines.map((line) => `${fold(line)}\r\n`).join('')
}

/** Ten digits get the country's code. */
function dialled(number: string): string {
  const digits = number.replaceAll('-', '')
  return digits.length === 10 ? `+1${digits}` : digits
}

function escape(text: string): string {
  return text.replaceAll(/[\\,;]/g, String.raw`\$&`).replaceAll('\n', String.raw`\n`)
}

/** Longer lines go on in the next one, after a space; never inside a character. */
function fold(line: string): string {
  const encoder = new TextEncoder()
  let folded = ''
  let length = 0
  for (const character of line) {
    const size = encoder.encode(character).length
    if (length + size > 75) {
      folded += '\r\n '
      length = 1
    }
    folded += character
    length += size
  }
  return folded
}

/** The name of the file in a reader's downloads. @example vcardFile({ neutralName: 'Office 0100' }) // 'office-0100.vcf' */
export function vcardFile({ neutralName }: Pick<Contact, 'neutralName'>): string {
  const words = neutralName.toLowerCase().split(/[^a-z0-9]+/)
  return `${words.filter((word) => word !== '').join('-')}.vcf`
}
