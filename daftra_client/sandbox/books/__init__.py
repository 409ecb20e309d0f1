"""The books of the account: its chart of accounts, the journals of its documents, and its stock.

They follow from documents and payments, so nothing here is called by a request: the tables name these functions.
"""
