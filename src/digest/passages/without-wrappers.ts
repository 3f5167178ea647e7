const wrapper = />(?:a|b|strong|em|i|span|font)$/;

/** A shape without the elements within a line at its end, which some items have and others have not. */
export function withoutWrappers(shape: string): string {
  const bare = shape.replace(wrapper, '');
  return bare === shape ? shape : withoutWrappers(bare);
}
