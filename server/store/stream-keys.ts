/** Key under which a store keeps a partition's checkpoint; without a partition what all keys of the stream begin with. */
export function checkpointKey(stream: string, partition = ''): string {
  return `stream-checkpoint/${encodeURIComponent(stream)}/${encodeURIComponent(partition)}`;
}
