/** The key of a partition's checkpoint in a store; without a partition, the prefix of all keys of the stream. */
export function checkpointKey(stream: string, partition = ''): string {
  return `stream-checkpoint/${encodeURIComponent(stream)}/${encodeURIComponent(partition)}`;
}
