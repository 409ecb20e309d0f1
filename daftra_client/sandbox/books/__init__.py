"""The books of the account: its chart of accounts, the journals of its documents, and its stock.

They follow from documents and payments. No request calls these functions directly; the tables refer to them.
"""
