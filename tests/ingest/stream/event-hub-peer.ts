import type { AddressInfo } from 'node:net';
import rhea, { type Connection, type EventContext, type Message, type Sender } from 'rhea';

/**
 * A small Event Hub over AMQP 1.0: token exchange on `$cbs`, `$management`, and partitions that are read from the position in the reader’s
 * filter. It keeps its events, so that a reader can continue from a checkpoint.
 */
export interface EventHubPeer {
  connectionString: string;
  /** Appends one event to a partition and delivers it to its readers. */
  send(partition: number, body: unknown): void;
  /** Cuts every connection, as a network does. */
  cut(): void;
  /** Rejects tokens from now on, or accepts them again. */
  refuseTokens(refuse: boolean): void;
  close(): Promise<void>;
}

const HUB = 'sign-ins';

interface Reader {
  sender: Sender;
  partition: number;
  /** Sequence number of the next event to deliver. */
  next: number;
}

export async function startEventHubPeer({ partitions = 2 }: { partitions?: number } = {}): Promise<EventHubPeer> {
  const container = rhea.create_container({ id: 'peer' });
  const log: unknown[][] = Array.from({ length: partitions }, () => []);
  const readers = new Set<Reader>();
  const connections = new Set<Connection>();
  let refusing = false;

  container.on('connection_open', ({ connection }: EventContext) => connections.add(connection));
  for (const gone of ['connection_close', 'disconnected'] as const) {
    container.on(gone, ({ connection }: EventContext) => {
      connections.delete(connection);
      for (const reader of readers) if (reader.sender.connection === connection) readers.delete(reader);
    });
  }
  container.on('error', () => {});
  container.on('connection_error', () => {});
  container.on('session_error', () => {});

  container.on('receiver_open', ({ receiver }: EventContext) => {
    receiver?.set_target({ address: receiver.target.address });
  });
  container.on('sender_open', ({ sender }: EventContext) => {
    if (!sender) return;
    const { address, filter } = sender.source;
    sender.set_source({ address });
    const found = /^(.+)\/ConsumerGroups\/(.+)\/Partitions\/(\d+)$/i.exec(String(address));
    if (!found) return;
    if (found[1] !== HUB) {
      sender.close({ condition: 'amqp:not-found', description: 'There is no such hub.' });
      return;
    }
    readers.add({ sender, partition: Number(found[3]), next: startOf(filter) });
  });
  container.on('sender_close', ({ sender }: EventContext) => {
    for (const reader of readers) if (reader.sender === sender) readers.delete(reader);
  });
  container.on('sendable', deliver);
  container.on('message', ({ message, connection, receiver }: EventContext) => {
    if (!message || !receiver) return;
    const answer = receiver.target.address === '$cbs' ? tokenAnswer() : manageAnswer(message);
    // The client reads the answer on a link of that name.
    const out = connection.find_sender(
      (sender: Sender) => sender.name === message.reply_to || String(message.reply_to).startsWith(sender.name),
    );
    out?.send({ ...answer, correlation_id: message.message_id as string });
  });

  function tokenAnswer(): Message {
    const codes = refusing
      ? { 'status-code': 401, 'status-description': 'Unauthorized' }
      : { 'status-code': 202, 'status-description': 'Accepted' };
    return { body: '', application_properties: codes };
  }

  function manageAnswer({ application_properties: asked }: Message): Message {
    const answered = { application_properties: { 'status-code': 200, 'status-description': 'OK' } };
    if (asked?.type === 'com.microsoft:eventhub' && asked.name === HUB) {
      const ids = log.map((_, partition) => String(partition));
      const body = { name: HUB, created_at: new Date(0), partition_count: partitions, partition_ids: ids, type: asked.type };
      return { ...answered, body };
    }
    const missing = `The messaging entity 'sb://127.0.0.1/${asked?.name}' could not be found.`;
    const condition = { 'status-code': 404, 'status-description': missing, 'error-condition': 'amqp:not-found' };
    return { body: '', application_properties: condition };
  }

  function deliver(): void {
    for (const reader of readers) {
      const events = log[reader.partition] ?? [];
      while (reader.sender.sendable() && reader.next < events.length) {
        const number = reader.next++;
        reader.sender.send({
          message_annotations: {
            'x-opt-sequence-number': number,
            'x-opt-offset': String(number * 100),
            'x-opt-enqueued-time': new Date(number),
          },
          body: rhea.message.data_section(Buffer.from(asText(events[number]))),
        });
      }
    }
  }

  const server = container.listen({ port: 0, host: '127.0.0.1' });
  await new Promise((resolve) => server.once('listening', resolve));
  const { port } = server.address() as AddressInfo;
  return {
    connectionString: `Endpoint=sb://127.0.0.1:${port};SharedAccessKeyName=listen;SharedAccessKey=key;EntityPath=${HUB};UseDevelopmentEmulator=true`,
    send(partition, body) {
      log[partition]?.push(body);
      deliver();
    },
    cut() {
      for (const connection of connections) (connection as unknown as { socket: { destroy(): void } }).socket.destroy();
    },
    refuseTokens(refuse) {
      refusing = refuse;
    },
    close: () =>
      new Promise((resolve) => {
        for (const connection of connections) connection.close();
        server.close(() => resolve());
      }),
  };
}

function asText(body: unknown): string {
  return typeof body === 'string' ? body : JSON.stringify(body);
}

/** `amqp.annotation.x-opt-offset > '300'`: the number of the next event. */
function startOf(filter: unknown): number {
  const text = JSON.stringify(filter ?? '');
  const offset = /x-opt-offset >(=?) '(-?\d+)'/.exec(text);
  if (offset) return Number(offset[2]) < 0 ? 0 : Number(offset[2]) / 100 + (offset[1] ? 0 : 1);
  const sequence = /x-opt-sequence-number >(=?) '(-?\d+)'/.exec(text);
  return sequence ? Number(sequence[2]) + (sequence[1] ? 0 : 1) : 0;
}
