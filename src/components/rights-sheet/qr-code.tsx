/** A QR code, drawn at build. Four modules of white around it are part of the standard: readers need them. */
export function QrCode({ path, size }: { path: string; size: number }) {
  return (
    <svg className="qr" viewBox={`-4 -4 ${size + 8} ${size + 8}`} aria-hidden="true" focusable="false">
      <path d={path} fill="currentColor" shapeRendering="crispEdges" />
    </svg>
  )
}
