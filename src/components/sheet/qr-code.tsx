/** A QR code, drawn at build. `size` counts the four white modules on each side, which readers need. */
export function QrCode({ path, size }: { path: string; size: number }) {
  return (
    <svg className="qr" viewBox={`0 0 ${size} ${size}`} aria-hidden="true">
      <path d={path} fill="currentColor" shapeRendering="crispEdges" />
    </svg>
  )
}
