"""Accepts an invitation as a person does in a browser: opens the page, chooses a password, sends the form. Who accepts is signed in."""

import html
import http.client
import re
import secrets
import sys
import urllib.parse


def accept(address, ticket):
    """The cookies of who is now signed in."""
    host = urllib.parse.urlsplit(address).netloc
    link = http.client.HTTPConnection(host)
    link.request("GET", f"/accept?ticket={ticket}")
    page = link.getresponse()
    cookie = page.getheader("set-cookie").split(";")[0]
    text = page.read().decode()
    token = html.unescape(re.search(r'name="token" value="([^"]*)"', text).group(1))
    fields = {"token": token, "ticket": ticket, "name": "Check", "password": secrets.token_hex(16)}
    headers = {"content-type": "application/x-www-form-urlencoded", "cookie": cookie}
    link.request("POST", "/accept", urllib.parse.urlencode(fields), headers)
    answer = link.getresponse()
    answer.read()
    if answer.status != 303:
        sys.exit(f"The invitation was not accepted: {answer.status}")
    set_now = [one.split(";")[0] for one in answer.headers.get_all("set-cookie") or []]
    return dict(one.split("=", 1) for one in [cookie, *set_now])


if __name__ == "__main__":
    accept(*sys.argv[1:3])
