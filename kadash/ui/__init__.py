"""The toolkit of the screens, on Streamlit."""
