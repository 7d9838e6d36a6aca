s|<set parameter="screen-lock" value="5"/>|&<set parameter="vpn-protocols" ja="IKEv2/IPsec又はPPTP" en="IKEv2/IPsec or PPTP"/>|
