/** How long a browser may need to begin with a file before its address is taken away, in milliseconds. */
const patience = 10_000

/** Hands a file over as a download. It never leaves the device: its address is one of this page alone. */
export function saveFile(file: Blob, name: string): void {
  const link = document.createElement('a')
  link.href = URL.createObjectURL(file)
  link.download = name
  link.click()
  setTimeout(() => {
    URL.revokeObjectURL(link.href)
  }, patience)
}
