package org.throughline.notice;

import java.net.InetAddress;

/**
 * Which numbers on the network a name may stand for: public ones, and private ones only for hosts of the organisation's own.
 *
 * <p>The ranges are IANA's registries of special-purpose addresses. Of IPv6 only the part that is given out for the whole world
 * counts, without what carries another address inside (6to4, Teredo). Numbers of the link, where clouds tell machines their secrets,
 * are never good.
 */
final class AddressPolicy {

    private static final int IPV4 = 4;
    private static final int MAPPED_AT = 12;

    private AddressPolicy() {}

    /**
     * Whether the product may connect to it.
     *
     * @param inside whether its host is one of the organisation's own network
     */
    static boolean allows(InetAddress address, boolean inside) {
        if (address.isAnyLocalAddress() || address.isMulticastAddress() || address.isLinkLocalAddress()) {
            return false;
        }
        byte[] number = address.getAddress();
        if (inside && isPrivate(address, number)) {
            return true;
        }
        return number.length == IPV4 ? isPublic4(number, 0) : isPublic6(number);
    }

    private static boolean isPrivate(InetAddress address, byte[] number) {
        return address.isLoopbackAddress()
                || address.isSiteLocalAddress() && number.length == IPV4
                || number.length == IPV4 && at(number, 0) == 100 && (at(number, 1) & 0xc0) == 64
                || number.length != IPV4 && (at(number, 0) & 0xfe) == 0xfc;
    }

    private static boolean isPublic4(byte[] number, int from) {
        int first = at(number, from);
        int second = at(number, from + 1);
        int third = at(number, from + 2);
        boolean special = first == 0
                || first == 10
                || first == 127
                || first >= 224
                || first == 100 && (second & 0xc0) == 64
                || first == 169 && second == 254
                || first == 172 && (second & 0xf0) == 16
                || first == 192 && second == 0 && (third == 0 || third == 2)
                || first == 192 && second == 88 && third == 99
                || first == 192 && second == 168
                || first == 198 && (second & 0xfe) == 18
                || first == 198 && second == 51 && third == 100
                || first == 203 && second == 0 && third == 113;
        return !special;
    }

    private static boolean isPublic6(byte[] number) {
        if (isMapped(number)) {
            return isPublic4(number, MAPPED_AT);
        }
        int first = pair(number, 0);
        int second = pair(number, 2);
        boolean worldWide = (first & 0xe000) == 0x2000;
        boolean special = first == 0x2001 && second < 0x0200
                || first == 0x2001 && second == 0x0db8
                || first == 0x2002
                || first == 0x3fff && second < 0x1000;
        return worldWide && !special;
    }

    private static boolean isMapped(byte[] number) {
        for (int at = 0; at < 10; at++) {
            if (number[at] != 0) {
                return false;
            }
        }
        return pair(number, 10) == 0xffff;
    }

    private static int at(byte[] number, int place) {
        return number[place] & 0xff;
    }

    private static int pair(byte[] number, int place) {
        return at(number, place) << 8 | at(number, place + 1);
    }
}
