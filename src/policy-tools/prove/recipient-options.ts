/**
 * Whom a step goes to, as far as a guardrail can tell: whether there is somebody, and of each way whether it is theirs and how it stands.
 * @module
 */
import type { PersonChannel } from "../../dossier/dossier.js";
import type { Recipient } from "../../facts/recipients.js";
import { CHANNEL_STATES, CHANNELS, type Channel, type ChannelState } from "../../vocabulary.js";
import type { Choose, Options } from "./explore.js";

interface Looking {
  readonly choose: Choose;
  readonly opaque: (what: string) => void;
}
type Asked = (way: PersonChannel) => boolean;

const SOMEBODY: Options<boolean> = [
  { is: true, region: "true" },
  { is: false, region: "false" },
];
const [OK, ...OTHER_STATES] = CHANNEL_STATES;
const STATES: Options<ChannelState> = [named(OK), ...OTHER_STATES.map(named)];

/** The person, of whom only the ways have regions; nobody, where the customer's people were not told. */
export function lookAtRecipient(recipient: Recipient | undefined, { choose, opaque }: Looking): Recipient | undefined {
  if (!recipient) {
    opaque("to");
    return undefined;
  }
  if (!choose("to somebody", SOMEBODY)) return undefined;
  // What a dossier holds is frozen, and a stand-in for something frozen may not answer otherwise than it.
  const channels = new Proxy([...recipient.person.channels], {
    get: (from, key) => {
      if (key === "find") return firstWay;
      if (key === "some") return (asked: Asked) => firstWay(asked) !== undefined;
      return unseen("ways", from, key);
    },
  });
  const person = new Proxy({ ...recipient.person }, { get: (from, key) => (key === "channels" ? channels : unseen("person", from, key)) });
  return new Proxy(recipient, { get: (from, key) => (key === "person" ? person : unseen("to", from, key)) });

  /** Asked of each way first, so that nobody decides about ways that are not meant. The first address of a way stands for all of them. */
  function firstWay(asked: Asked): PersonChannel | undefined {
    const found = CHANNELS.find((channel) => asked(wayBy(channel)) && choose(`has ${channel}`, SOMEBODY));
    return found && wayBy(found);
  }

  function wayBy(channel: Channel): PersonChannel {
    const way: PersonChannel = { at: "", channel, state: OK };
    return new Proxy(way, {
      get: (from, key) => {
        if (key === "channel") return channel;
        return key === "state" ? choose(`${channel} is`, STATES) : unseen(channel, from, key);
      },
    });
  }

  function unseen(what: string, from: object, key: string | symbol): unknown {
    opaque(`${what} ${String(key)}`);
    return Reflect.get(from, key);
  }
}

function named(is: ChannelState) {
  return { is, region: is };
}
